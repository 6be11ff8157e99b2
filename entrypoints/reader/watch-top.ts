/** What lies on top of a page, and who came there last. */
export interface TopWatch {
  /** Counts whatever lies there now as lying below. */
  reset(): void;
  stop(): void;
}

/**
 * Calls back when something of the page comes to lie over `host`: a dialog, what fills the screen, or a popover as
 * large as to cover the text. Small popovers may be a dictionary's.
 */
export function watchTop(host: Element, onCovered: () => void): TopWatch {
  let below = new Set<Element>();
  const check = () => {
    const top = topLayer(host);
    below = new Set(top.filter((element) => below.has(element)));
    const isCovered = top.some((element) => !below.has(element) && covers(element)) || isHitElsewhere(host);
    if (isCovered) onCovered();
  };
  const onToggle = (event: Event) => {
    // What is opened anew lies on top again.
    if ((event as ToggleEvent).newState === 'open' && event.target instanceof Element)
      below.delete(event.target);
  };
  // Pages can keep events from us, and shadow roots do.
  const timer = setInterval(check, CHECK);
  document.addEventListener('beforetoggle', onToggle, true);
  document.addEventListener('toggle', check, true);
  return {
    reset() {
      below = new Set(topLayer(host));
    },
    stop() {
      clearInterval(timer);
      document.removeEventListener('beforetoggle', onToggle, true);
      document.removeEventListener('toggle', check, true);
    },
  };
}

function topLayer(host: Element): Element[] {
  return [...document.querySelectorAll(':modal, :fullscreen, :popover-open')].filter((e) => e !== host);
}

function covers(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.matches(':modal') || width * height > (innerWidth * innerHeight) / 2;
}

/** Whether a click in the middle of the screen would go to the page. On paper, and in no window, there is no click. */
function isHitElsewhere(host: Element): boolean {
  if (matchMedia('print').matches) return false;
  const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return hit !== null && hit !== host;
}

/** Milliseconds between two looks: several are over before anybody wonders. */
const CHECK = 150;
