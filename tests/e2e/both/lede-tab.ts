/** A tab of a browser that has Lede, driven as a person drives it. Each browser has a way of its own to do so. */
export interface LedeTab {
  /** Opens a page of the test site. */
  visit(pathname: string): Promise<void>;
  /** Opens any address. */
  goTo(address: string): Promise<void>;
  /** Opens the extension's settings in this tab. */
  openSettings(): Promise<View>;
  /** Runs a function in the page as its own scripts do. */
  evaluate<Result, Arg>(work: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>;
  pressEscape(): Promise<void>;
  /** Clicks the toolbar button. */
  openPopup(): Promise<View>;
  /** What the toolbar button says and shows while this tab is in front. */
  button(): Promise<Button>;
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /** Presses the keys for reader mode. */
  pressReaderKeys(): Promise<void>;
  /** Chooses the entry for reader mode in the context menu of the page. */
  chooseInMenu(): Promise<void>;
  /** Does what asks for a site of the test site's host, and says yes to the browser's question. */
  allowSite(ask: () => Promise<void>): Promise<void>;
  /** Reader mode, which must be on. */
  reader(): View;
  /** Puts its window and itself in front of all others; a tab that is behind can do nothing. */
  bringToFront(): Promise<void>;
  /** Opens a private window, into which it lets Lede, and gives its tab, which is in front then. */
  openPrivateWindow(): Promise<LedeTab>;
  /** What Lede has stored on this device alone. */
  stored(): Promise<Readonly<Record<string, unknown>>>;
  /** What went wrong in worker, popup and pages since the tab was opened or this was asked, nobody having caught it. */
  takeErrors(): Promise<string[]>;
}

export interface Button {
  readonly title: string;
  /** File name of its picture. */
  readonly picture: string;
}

/** What Lede shows: the popup, or reader mode in its closed shadow root. */
export interface View {
  /** The text as it is seen. */
  text(): Promise<string>;
  /** Runs a function that sees nothing but the root of the view. */
  evaluate<Result>(work: (root: ViewRoot) => Result): Promise<Awaited<Result>>;
  /** Clicks with the mouse on the control of this name. */
  press(name: string): Promise<void>;
  /** Presses a key where the focus is. */
  pressKey(key: 'Enter' | 'Escape'): Promise<void>;
}

export type ViewRoot = Document | ShadowRoot;

/** The control that a name belongs to. Is sent into views as its source. */
export function findControl(root: ViewRoot, name: string): Element | null {
  const nameOf = (control: Element) =>
    control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '';
  const controls = [...root.querySelectorAll('button, a[href], input, select')];
  const labels = [...root.querySelectorAll('label')];
  return (
    controls.find((control) => nameOf(control) === name) ??
    // Before its words a label may show a sample of what one chooses.
    labels.find((label) => nameOf(label).endsWith(name)) ??
    null
  );
}

/** The text of a view, as it is seen. Is sent into views as its source. */
export function textOf(root: ViewRoot): string {
  return [...root.children].map((element) => (element as HTMLElement).innerText).join('\n');
}
