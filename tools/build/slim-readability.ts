import { type ESTree, type Plugin, parseAst } from 'vite';

/**
 * Leaves out of the bundle what of Readability `core/engine.ts` has methods of its own for, and what only `parse` calls,
 * which nobody calls here: a third of its code. Fails the build where a method is not there by its name.
 */
export function slimReadability(): Plugin {
  return {
    name: 'slim-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js$/ },
      handler: (code) => ({
        code: asModule(withoutMethods(code, [...OVERRIDDEN, ...UNREACHED, ...UNASKED])),
        map: null,
      }),
    },
  };
}

/** The source of Readability without some methods of its prototype. Throws when one of them is not there. */
export function withoutMethods(code: string, names: readonly string[]): string {
  const left = new Set(names);
  let rest = code;
  // From the last on, so that the places of those before stay as they are.
  for (const { key, start, end } of methodsOf(code).reverse())
    if (left.delete(key)) rest = rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '');
  if (left.size > 0) throw new Error(`Readability has no method ${[...left].join(', ')}.`);
  return rest;
}

/**
 * The source of Readability as a module, so that nothing has to be bundled for reading scripts that are none. Throws when it
 * does not export as it did.
 */
export function asModule(code: string): string {
  if (!EXPORT.test(code)) throw new Error('Readability does not export itself as it did.');
  return code.replace(EXPORT, 'export default Readability;');
}

const EXPORT = /if \(typeof module === "object"\) \{[^{}]*\bmodule\.exports = Readability;\s*\}/;

/** What the prototype holds, and its patterns, in their order. */
function methodsOf(code: string): { key: string; start: number; end: number }[] {
  const own = parseAst(code).body.flatMap((statement) => prototypeIn(statement)?.properties ?? []);
  return own
    .flatMap((property) => [property, ...patternsIn(property)])
    .flatMap(({ start, end, ...property }) =>
      'key' in property && property.key.type === 'Identifier' ? [{ key: property.key.name, start, end }] : [],
    );
}

/** The properties of `REGEXPS: { … }`. */
function patternsIn(
  property: ESTree.ObjectExpression['properties'][number],
): ESTree.ObjectExpression['properties'] {
  if (property.type !== 'Property' || property.value.type !== 'ObjectExpression') return [];
  return property.key.type === 'Identifier' && property.key.name === 'REGEXPS'
    ? property.value.properties
    : [];
}

/** The object in `Readability.prototype = { … }`. */
function prototypeIn(statement: ESTree.Statement | ESTree.ModuleDeclaration): ESTree.ObjectExpression | null {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return null;
  const { right } = statement.expression;
  return right.type === 'ObjectExpression' ? right : null;
}

/** What the engine does in its own way, without asking Readability's. */
export const OVERRIDDEN = [
  '_cleanStyles',
  '_fixLazyImages',
  '_forEachNode',
  '_getLinkDensity',
  '_hasChildBlockElement',
  '_hasSingleTagInsideElement',
  '_isElementWithoutContent',
  '_isPhrasingContent',
  '_isProbablyVisible',
  '_isValidByline',
  '_removeScripts',
] as const;

/** What the steps that the engine takes don't lead to. */
export const UNREACHED = [
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  'PRESENTATIONAL_ATTRIBUTES',
  '_cleanClasses',
  '_findNode',
  '_fixRelativeUris',
  '_getArticleMetadata',
  '_getJSONLD',
  '_isSingleImage',
  '_isUrl',
  '_postProcessContent',
  '_simplifyNestedElements',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  'parse',
] as const;

/** Patterns that nothing of what is left asks for. */
export const UNASKED = [
  'b64DataUrl',
  'byline',
  'extraneous',
  'hasContent',
  'jsonLdArticleTypes',
  'nextLink',
  'prevLink',
  'replaceFonts',
  'srcsetUrl',
] as const;
