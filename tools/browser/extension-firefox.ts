import type { Marionette } from './marionette.ts';

/** Where a script runs: in the page of the tab or in the open popup, beside them in both, with the browser's rights. */
export type Surface = 'page' | 'popup';

/** A Firefox that has the extension and nothing else, with a profile of its own that goes with it. */
export interface ExtensionFirefox {
  /** The address that the extension's own pages begin with. */
  readonly origin: string;
  goto(url: string): Promise<void>;
  /** The name of the tab that everything is done in. */
  tabInFront(): Promise<string>;
  /** Brings another tab to the front, with its window. */
  goToTab(name: string): Promise<void>;
  /** Opens a private window and brings it to the front. */
  openPrivateWindow(): Promise<void>;
  /** Clicks the toolbar button with a mouse event of the browser's window, and waits for the popup's document. */
  clickToolbarButton(): Promise<void>;
  /** What the toolbar button says, and the file name of its picture. */
  button(): Promise<{ title: string; picture: string }>;
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /** Presses the extension's keys for reader mode in the browser's window. */
  pressReaderKeys(): Promise<void>;
  /** Opens the context menu of the page by the right button and chooses an entry of the extension by its id. */
  chooseMenuEntry(id: string): Promise<void>;
  /** Waits for the question whether the extension may have a site, and says yes. */
  allowSite(): Promise<void>;
  /** Presses a key in the page: one character, or a code of WebDriver's. */
  pressKey(key: string): Promise<void>;
  /** Presses a key where the focus is in a surface, as an event of the browser's own. */
  pressKeyIn(surface: Surface, key: 'Enter' | 'Escape'): Promise<void>;
  /** Runs a function in the page as its own scripts do. */
  evaluate<Result, Arg>(work: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>;
  /** Runs a function beside a document; it sees the DOM, closed shadow roots included, and nothing of this module. */
  run<Result, Args extends readonly unknown[]>(
    surface: Surface,
    work: (document: Document, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Clicks with the mouse in the middle of the first element that `find` returns. */
  click(
    surface: Surface,
    find: (document: Document, name: string) => Element | null,
    name: string,
  ): Promise<void>;
  /** Runs the body of an async function in the browser's own window, which it knows as `win`. */
  inBrowser<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** A picture of a surface, as PNG. */
  picture(surface: Surface): Promise<Buffer>;
  /** What the extension has stored on this device alone. */
  stored(): Promise<Record<string, unknown>>;
  /** What the browser's console holds against the extension and against pages since the last time. */
  takeErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** Drives a Firefox over `line`; `end` ends the program and takes its profile away. */
export class MarionetteFirefox implements ExtensionFirefox {
  origin = '';
  private readonly line: Marionette;
  private readonly id: string;
  private readonly end: () => Promise<void>;

  constructor(line: Marionette, id: string, end: () => Promise<void>) {
    this.line = line;
    this.id = id;
    this.end = end;
  }

  async prepare(): Promise<void> {
    const host = await this.inBrowser<string>(
      `win.CustomizableUI.addWidgetToArea(args[0], 'nav-bar');
       return WebExtensionPolicy.getByID(args[1]).mozExtensionHostname;`,
      this.widget,
      this.id,
    );
    this.origin = `moz-extension://${host}`;
  }

  async goto(url: string): Promise<void> {
    await this.line.send('WebDriver:Navigate', { url });
  }

  async tabInFront(): Promise<string> {
    const { value } = await this.line.send<{ value: string }>('WebDriver:GetWindowHandle');
    return value;
  }

  async goToTab(name: string): Promise<void> {
    await this.line.send('WebDriver:SwitchToWindow', { handle: name, focus: true });
  }

  async openPrivateWindow(): Promise<void> {
    const window = { type: 'window', focus: true, private: true };
    const { handle } = await this.line.send<{ handle: string }>('WebDriver:NewWindow', window);
    await this.goToTab(handle);
    const isPrivate = await this.inBrowser<boolean>(
      'return win.gBrowser.selectedBrowser.loadContext.usePrivateBrowsing;',
    );
    if (!isPrivate) throw new Error('Firefox opened a window that is not private.');
  }

  async clickToolbarButton(): Promise<void> {
    for (let turn = 0; turn < CLICKS; turn++) {
      await this.closePopup();
      await this.clickWidget();
      const hasRight = await this.inBrowser<boolean>(
        `${SURFACES}
         const isOpen = await until(() => surfaces.popup() && !surfaces.popup().webProgress.isLoadingDocument);
         const { tabManager } = WebExtensionPolicy.getByID(args[0]).extension;
         const tab = tabManager.getWrapper(win.gBrowser.selectedTab);
         return isOpen && tab.activeTabWindowID === win.gBrowser.selectedBrowser.innerWindowID;`,
        this.id,
      );
      if (hasRight) return;
    }
    throw new Error('Firefox did not open the popup, or gave it no right to the tab.');
  }

  private async clickWidget(): Promise<void> {
    const { value } = await this.inChrome<{ value: object }>('WebDriver:FindElement', {
      using: 'css selector',
      value: this.actionButton,
    });
    await this.inChrome('WebDriver:ElementClick', { id: Object.values(value)[0] });
  }

  button(): Promise<{ title: string; picture: string }> {
    return this.inBrowser(
      `const button = win.document.querySelector(args[0]);
       const [picture = ''] = /[\\w-]+\\.png/.exec(button.getAttribute('style')) ?? [];
       return { title: button.getAttribute('label'), picture };`,
      this.actionButton,
    );
  }

  isPopupOpen(): Promise<boolean> {
    return this.inBrowser(`${SURFACES} return Boolean(surfaces.popup());`);
  }

  async closePopup(): Promise<void> {
    const isClosed = await this.inBrowser<boolean>(
      `${SURFACES}
       return await until(() => {
         surfaces.popup()?.closest('panel').hidePopup();
         return !surfaces.popup();
       });`,
    );
    if (!isClosed) throw new Error('Firefox did not close the popup.');
  }

  async pressReaderKeys(): Promise<void> {
    // A remote press that goes to a page comes back from it and has no effect in the window.
    await this.inBrowser('win.gURLBar.focus();');
    const keys = [ALT, SHIFT, 'e'];
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.inChrome('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
    await this.inBrowser('win.gBrowser.selectedBrowser.focus();');
  }

  async chooseMenuEntry(id: string): Promise<void> {
    for (const end = Date.now() + MENU_PATIENCE; Date.now() < end; ) {
      await this.clickRight();
      const isChosen = await this.inBrowser<boolean>(
        `${SURFACES}
         const menu = win.document.getElementById('contentAreaContextMenu');
         await until(() => menu.state === 'open');
         const entry = menu.querySelector('#' + args[0]);
         if (entry) menu.activateItem(entry);
         else menu.hidePopup();
         await until(() => menu.state === 'closed');
         return entry !== null;`,
        `${this.name}-menuitem-_${id}`,
      );
      if (isChosen) return;
    }
    throw new Error(`The context menu has no entry ${id}.`);
  }

  private async clickRight(): Promise<void> {
    const actions = [
      // At the edge, where there is no picture or link with a menu of its own.
      { type: 'pointerMove', x: 4, y: 4 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.line.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  async allowSite(): Promise<void> {
    const isAllowed = await this.inBrowser<boolean>(
      `${SURFACES}
       const question = win.document.getElementById('addon-webext-permissions-notification');
       const isAsked = () => question.closest('panel')?.state === 'open';
       if (!(await until(isAsked))) return false;
       question.button.click();
       return await until(() => !isAsked());`,
    );
    if (!isAllowed) throw new Error('Firefox did not ask for the site, or did not take the answer.');
  }

  async pressKey(key: string): Promise<void> {
    const actions = [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ];
    await this.line.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async pressKeyIn(surface: Surface, key: 'Enter' | 'Escape'): Promise<void> {
    const script = `(document, key) => {
      const window = document.defaultView;
      const processor = Components.classes['@mozilla.org/text-input-processor;1']
        .createInstance(Components.interfaces.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const press = new window.KeyboardEvent('', { key, code: key });
      processor.keydown(press);
      processor.keyup(press);
    }`;
    await this.run(surface, script as unknown as (document: Document, key: string) => void, key);
  }

  async evaluate<Result, Arg>(work: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>> {
    const { value } = await this.line.send<{ value: Awaited<Result> }>('WebDriver:ExecuteScript', {
      script: `return (${work})(...arguments);`,
      args: [arg],
    });
    return value;
  }

  async run<Result, Args extends readonly unknown[]>(
    surface: Surface,
    work: (document: Document, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `(async () => {
      let answer;
      try {
        answer = { value: await (${work})(content.document, ...${JSON.stringify(args)}) };
      } catch (error) {
        answer = { error: String(error) };
      }
      sendAsyncMessage(NAME, answer);
    })()`;
    const answer = await this.inBrowser<{ value: Awaited<Result>; error?: string } | null>(
      `${SURFACES}
       const name = 'lede-' + Math.random();
       const surface = surfaces[args[0]]();
       if (!surface) return null;
       const source = args[1].replace('NAME', () => JSON.stringify(name));
       return await new Promise((resolve) => {
         surface.messageManager.addMessageListener(name, ({ data }) => resolve(data));
         const address = 'data:application/javascript;charset=utf-8,' + encodeURIComponent(source);
         surface.messageManager.loadFrameScript(address, false);
       });`,
      surface,
      script,
    );
    if (!answer) throw new Error(`There is no ${surface}.`);
    if (answer.error) throw new Error(`In the ${surface}: ${answer.error}`);
    return answer.value;
  }

  async click(
    surface: Surface,
    find: (document: Document, name: string) => Element | null,
    name: string,
  ): Promise<void> {
    const script = `(document, name) => {
      const element = (${find})(document, name);
      if (!element) throw new Error('nothing to click: ' + name);
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      // Of a link that is broken into lines, the first.
      const [{ left, top, width, height }] = element.getClientRects();
      for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]])
        document.defaultView.synthesizeMouseEvent(type, left + width / 2, top + height / 2, {
          button: 0, buttons, clickCount: 1,
        }, {});
    }`;
    await this.run(surface, script as unknown as (document: Document, name: string) => void, name);
  }

  async inBrowser<Result>(body: string, ...args: unknown[]): Promise<Result> {
    const { value } = await this.inChrome<{ value: { result: Result; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script: `const [args, done] = arguments;
          const win = Services.wm.getMostRecentWindow('navigator:browser');
          (async () => {${body}})().then((result) => done({ result }), (error) => done({ error: String(error) }));`,
        args: [args],
        newSandbox: true,
      },
    );
    if (value.error) throw new Error(value.error);
    return value.result;
  }

  /** Sends a command that is about the browser's own window instead of the page. */
  private async inChrome<Result>(command: string, parameters: object): Promise<Result> {
    await this.line.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.line.send<Result>(command, parameters);
    } finally {
      await this.line.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async picture(surface: Surface): Promise<Buffer> {
    const address = await this.inBrowser<string>(
      `${SURFACES}
       const surface = surfaces[args[0]]();
       const { width, height } = surface.getBoundingClientRect();
       const rect = new win.DOMRect(0, 0, width, height);
       const bitmap = await surface.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'white');
       const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       canvas.width = bitmap.width;
       canvas.height = bitmap.height;
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL('image/png');`,
      surface,
    );
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  }

  stored(): Promise<Record<string, unknown>> {
    return this.inBrowser(
      `const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
       const principal = ExtensionStorageIDB.getStoragePrincipal(WebExtensionPolicy.getByID(args[0]).extension);
       return await (await ExtensionStorageIDB.open(principal)).get();`,
      this.id,
    );
  }

  takeErrors(): Promise<string[]> {
    return this.inBrowser(
      `const messages = Services.console.getMessageArray();
       Services.console.reset();
       return messages
         .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
         .filter(({ sourceName }) => sourceName.startsWith(args[0]) || /^https?:/.test(sourceName))
         // A popup that closes leaves what it had asked for unanswered, and so does a background that ends.
         .filter((message) => !/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage))
         .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');`,
      this.origin,
    );
  }

  async close(): Promise<void> {
    // It closes the line instead of answering.
    await this.line.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.line.close();
    await this.end();
  }

  /** How Firefox writes the extension's id where signs are not allowed. */
  private get name(): string {
    return this.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  }

  private get actionButton(): string {
    return `#${this.widget} .unified-extensions-item-action-button`;
  }

  private get widget(): string {
    return `${this.name}-browser-action`;
  }
}

/** A click right after another popup has closed may open none, or one without its right to the tab: it is made anew. */
const CLICKS = 5;

/** A menu right after the start has no entries yet: it is opened anew. In milliseconds. */
const MENU_PATIENCE = 10_000;

/** Keys in WebDriver's codes. */
const ALT = '\uE00A';
const SHIFT = '\uE008';

/** Finds a surface from the browser's window, and waits until something is so: ten seconds, and says whether it is. */
const SURFACES = `
  const surfaces = {
    page: () => win.gBrowser.selectedBrowser,
    popup: () => [...win.document.querySelectorAll('.webextension-popup-browser')]
      .find((browser) => browser.currentURI?.spec.startsWith('moz-extension:')),
  };
  const until = async (isSo) => {
    for (let turn = 0; turn < 200; turn++) {
      if (isSo()) return true;
      await new Promise((resolve) => win.setTimeout(resolve, 50));
    }
    return false;
  };
`;
