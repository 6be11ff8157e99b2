import type { OwnNames } from './own-names.ts';

/**
 * Everything below a root that an article may not bring with it, each as one line that says where. It is stricter
 * than asking whether something can run: an element, attribute, address, id or class that is not expected is a fault.
 * Sent into pages as its source, so all that it needs stands inside it or comes as plain data.
 */
export function findFaults(root: ParentNode, own: OwnNames): string[] {
  const words = (list: string) => new Set(list.split(' '));
  const articleElements = words(
    'a abbr b bdi bdo blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 i img ins ' +
      'kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
  );
  const ownElements = words(
    'article aside bdi button details dialog div fieldset figure figcaption footer h1 h2 h3 header img kbd label legend ' +
      'li main nav ol output p path progress section small span summary svg time ul',
  );
  const attributes: Record<string, RegExp> = {
    alt: /^/,
    'aria-label': /^/,
    colspan: /^\d{1,3}$/,
    'data-n': /^[\p{N}., ]+$/u,
    'data-order': /^\d+$/,
    'data-icon': /^[a-z]+$/,
    datetime: /^/,
    decoding: /^async$/,
    dir: /^(?:ltr|rtl|auto)$/,
    draggable: /^false$/,
    height: /^\d{1,5}$/,
    href: /^(?:https?:\/\/|mailto:|#(?:sentence|summary|restored)-\d+$)/,
    id: /^(?:sentence|summary|restored)-(?:\d+|title)$/,
    lang: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
    loading: /^lazy$/,
    referrerpolicy: /^no-referrer$/,
    rel: /^noopener(?: noreferrer)?$/,
    reversed: /^$/,
    role: /^(?:status|note|alert)$/,
    rowspan: /^\d{1,4}$/,
    src: /^https?:\/\//,
    start: /^\d{1,5}$/,
    tabindex: /^(?:0|-1)$/,
    target: /^_blank$/,
    title: /^/,
    type: /^button$/,
    viewBox: /^0 0 20 20$/,
    width: /^\d{1,5}$/,
    d: /^[mMlLhHvVzZ\d .-]+$/,
  };
  const isOwnName = (name: string, value: string) =>
    name === 'class'
      ? value.split(' ').every((token) => own.classes.includes(token))
      : own.attributes.includes(name) && /^[\w-]{0,20}$/.test(value);
  const faults: string[] = [];
  const fault = (element: Element, what: string) => {
    const block = element.closest('p,li,td,h2,figure,blockquote')?.textContent ?? '';
    faults.push(`${element.localName}: ${what.slice(0, 120)} in "${block.slice(0, 60)}"`);
  };
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName;
    const isInText = element.parentElement?.closest('.text') != null;
    const isOwn = ownElements.has(tag) && (!isInText || /^(?:aside|button|section|span|svg|path)$/.test(tag));
    if (!articleElements.has(tag) && !isOwn) fault(element, 'is no element of an article');
    const namespace =
      tag === 'svg' || tag === 'path' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
    if (element.namespaceURI !== namespace) fault(element, `belongs to ${element.namespaceURI}`);
    if (tag === 'svg' && element.getAttribute('class') !== 'icon') fault(element, 'is a drawing of the page');
    if (tag === 'path' && element.parentElement?.localName !== 'svg')
      fault(element, 'is a drawing of the page');
    if (element.shadowRoot) fault(element, 'has a shadow root');
    for (const { name, value } of element.attributes) {
      if (!(attributes[name]?.test(value) ?? isOwnName(name, value))) fault(element, `${name}="${value}"`);
    }
    if (tag === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
      fault(element, 'tells where from');
    if (
      tag === 'a' &&
      element.getAttribute('target') === '_blank' &&
      !/noreferrer/.test(element.getAttribute('rel') ?? '')
    )
      fault(element, 'opens a tab that can look back');
  }
  return faults;
}
