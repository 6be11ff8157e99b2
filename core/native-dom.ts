/** The few DOM properties that reading a page needs, out of reach of the page's own names. */
export interface NativeDom {
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  localName(element: Element): string;
  attributes(element: Element): NamedNodeMap;
  attributeNames(element: Element): string[];
  getAttribute(element: Element, name: string): string | null;
  /** The open shadow root, if there is one. */
  shadowRoot(element: Element): ShadowRoot | null;
}

/**
 * Property readers taken from the prototypes: a field called "firstChild" hides the property of that name on
 * its form, in content scripts too, and sends code that trusts it into an endless loop. `document` is one of ours.
 */
export function nativeDom(document: Document): NativeDom {
  const probe = document.createElement('div');
  const { getAttribute, getAttributeNames } = probe;
  return {
    nodeType: getter(probe, 'nodeType'),
    firstChild: getter(probe, 'firstChild'),
    nextSibling: getter(probe, 'nextSibling'),
    localName: getter(probe, 'localName'),
    attributes: getter(probe, 'attributes'),
    shadowRoot: getter(probe, 'shadowRoot'),
    attributeNames: (element) => getAttributeNames.call(element),
    getAttribute: (element, name) => getAttribute.call(element, name),
  };
}

/** A property of an element as its prototype has it, past fields of that name. */
export function native<K extends keyof Element>(element: Element, name: K): Element[K] {
  return getter(element, name)(element);
}

/** Whether fields may stand before an element's own properties: forms alone have that habit. */
export function isForm(element: Element): boolean {
  // What a field called "localName" hides the name with is an element.
  const name: unknown = element.localName;
  return name === 'form' || typeof name !== 'string';
}

/** An attribute of any element, past fields called like the ways to read it. */
export function attributeOf(element: Element, name: string): string | null {
  return isForm(element)
    ? (native(element, 'attributes').getNamedItem(name)?.value ?? null)
    : element.getAttribute(name);
}

function getter<K extends keyof Element>(probe: Element, name: K): (node: Node) => Element[K] {
  for (let owner = probe as object | null; owner; owner = Object.getPrototypeOf(owner)) {
    const read = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (read) return (node) => read.call(node);
  }
  throw new Error(`This DOM has no readable property "${name}".`);
}
