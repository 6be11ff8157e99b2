/**
 * Everything below a root that an article may not bring with it, each as one line that says where. It is stricter
 * than asking whether something can run: an element, attribute, address, id or class that is not expected is a fault.
 * Sent into pages as its source, so all that it needs stands inside it.
 */
export function findFaults(root: ParentNode): string[] {
  const words = (list: string) => new Set(list.split(' '));
  const articleElements = words(
    'a abbr b bdi bdo blockquote br caption cite code dd del dfn dl dt em figcaption figure h2 h3 h4 h5 h6 i img ins ' +
      'kbd li mark ol p pre q rp rt ruby s samp small strong sub sup table tbody td tfoot th thead time tr u ul var wbr',
  );
  const ownElements = words(
    'article aside button div fieldset footer header h1 h2 kbd main section span svg path dialog',
  );
  const attributes: Record<string, RegExp> = {
    alt: /^/,
    'aria-label': /^/,
    class:
      /^(?:story|text|lede|headline|standfirst|byline|names|summary|summary-head|summary-body|summary-foot|summary-text|model|model-offer|model-progress|cut-note|key-points|choice|placeholder|provenance|lead|from-summary|sought|return|restored|restored-head|link|table|picture-words|picture-offer|end|icon|notice|button|small)(?: (?:key-points|sought|small|quiet))?$/,
    colspan: /^\d{1,3}$/,
    'data-n': /^[\p{N}., ]+$/u,
    'data-order': /^\d+$/,
    'data-length': /^long$/,
    'data-active': /^true$/,
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
    'aria-hidden': /^true$/,
    'aria-labelledby': /^summary-title$/,
    'aria-busy': /^(?:true|false)$/,
    'aria-pressed': /^(?:true|false)$/,
    d: /^[mMlLhHvVzZ\d .-]+$/,
  };
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
      const allowed = attributes[name];
      if (!allowed?.test(value)) fault(element, `${name}="${value}"`);
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
