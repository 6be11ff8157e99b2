import type { Plugin } from 'vite';

/**
 * Leaves out of the bundle the lists of what DOMPurify allows where its user names nothing: `core/sanitize.ts` names all tags
 * and attributes itself. Without them DOMPurify can only allow less. Fails the build where a list is not there by its name.
 */
export function slimDOMPurify(): Plugin {
  return {
    name: 'slim-dompurify',
    transform: {
      filter: { id: /dompurify\/dist\/purify\.es\.mjs$/ },
      handler: (code) => ({ code: withoutLists(code, UNASKED), map: null }),
    },
  };
}

/** The source of DOMPurify with some of its lists of names empty. Throws when one of them is not there. */
export function withoutLists(code: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const list = new RegExp(
      `(?<=\\bconst ${name.replace('$', '\\$')} = freeze\\(\\[)(?:\\s*"[^"\\\\]+",?)+\\s*(?=\\]\\);)`,
    );
    if (!list.test(rest)) throw new Error(`DOMPurify has no list ${name}.`);
    return rest.replace(list, '');
  }, code);
}

/** Attributes of HTML, SVG, MathML and XML, and the tags of HTML; those of SVG and MathML tell namespaces too. */
export const UNASKED = ['html', 'svg', 'mathMl', 'xml', 'html$1'] as const;
