import { isObject, type Json, type JsonObject, text } from './json-ld.ts';

/**
 * The texts that a page's data says the page holds: the article's body, the ingredients and steps of a recipe, the
 * steps of a guide, questions with their answers. Plain text; broken markup in them does no harm to comparing.
 */
export function statedTexts(nodes: readonly JsonObject[], articleBody: string | null): string[] {
  const texts = articleBody ? [articleBody] : [];
  for (const node of nodes) {
    const types = [node['@type']].flat();
    if (types.includes('Recipe'))
      texts.push(...textsOf(node.recipeIngredient), ...textsOf(node.recipeInstructions));
    if (types.includes('HowTo')) texts.push(...textsOf(node.step));
    if (types.includes('Question')) texts.push(...textsOf(node.name), ...textsOf(node.acceptedAnswer));
  }
  return texts.map(withoutTags).filter((each) => each !== '');
}

/** A text, or those of the steps, sections and answers that stand for it. */
function textsOf(value: Json | undefined, depth = 0): string[] {
  if (depth > 3) return [];
  return [value ?? null].flat().flatMap((item) => {
    if (!isObject(item)) return text(item) ?? [];
    return [
      ...textsOf(item.name, depth + 1),
      ...textsOf(item.text, depth + 1),
      ...textsOf(item.itemListElement, depth + 1),
    ];
  });
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]{0,300}>/g, ' ').trim();
}
