import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

describe('text for people', () => {
  it.each([
    ['between elements', '<p>Read on</p>'],
    ['in an expression', "<p>{isOn ? 'On' : label}</p>"],
    ['in a template', '<p>{`Read on`}</p>'],
    ['as a label', '<button aria-label="Close" />'],
    ['as a tooltip', "<a title={'More'} />"],
    ['for a picture', '<img alt="A lamp" />'],
    ['in properties of an element', "h('button', { 'aria-label': 'Close' })"],
  ])('is seen %s', (_, code) => {
    expect(hardCoded(code)).toHaveLength(1);
  });

  it.each([
    ['a message', "<p>{i18n.t('popup.copy')}</p>"],
    ['a class or an id', '<p class="caption" id="about" lang="en" />'],
    ['signs and numbers', '<p>{1} · {" "}–</p>'],
    ['what is compared', "<p>{theme === 'dark' ? <Moon /> : null}</p>"],
  ])('is not %s', (_, code) => {
    expect(hardCoded(code)).toEqual([]);
  });

  it('stands in the locale files alone', () => {
    const found = ['components', 'entrypoints'].flatMap((room) =>
      sources(room).flatMap((file) =>
        hardCoded(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

interface Node {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Words in a source file that a person would see or hear, and that no locale file could change. */
function hardCoded(code: string): string[] {
  const found: string[] = [];
  const note = (value: unknown) => {
    if (typeof value === 'string' && /\p{L}{2}/u.test(value)) found.push(value.trim());
  };
  visit(parseAst(code, { lang: 'tsx' }), (node) => {
    if (node.type === 'JSXText') note(node.value);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer') strings(child.expression as Node).forEach(note);
    if (node.type === 'JSXAttribute' && SPOKEN.has((node.name as { name: string }).name))
      strings(node.value as Node | null).forEach(note);
    if (node.type === 'Property' && SPOKEN.has(String((node.key as { value?: unknown }).value)))
      strings(node.value as Node).forEach(note);
  });
  return found;
}

/** Texts that an expression can come to, as far as they are written in it. */
function strings(node: Node | null): unknown[] {
  switch (node?.type) {
    case 'Literal':
      return [node.value];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'JSXExpressionContainer':
      return strings(node.expression as Node);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((branch) => strings(branch as Node));
    case 'LogicalExpression':
      return [node.left, node.right].flatMap((branch) => strings(branch as Node));
    default:
      return [];
  }
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  if ('type' in value && typeof value.type === 'string') look(value as Node);
  for (const child of Object.values(value)) visit(child, look);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .map((file) => path.join(folder, file));
}

/** Attributes whose values are shown or read aloud. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
