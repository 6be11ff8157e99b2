import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names that Lede's own components give to what they draw. */
export interface OwnNames {
  readonly classes: readonly string[];
  /** Attributes for styles and for assistive technology. */
  readonly attributes: readonly string[];
}

const COMPONENTS = path.resolve(import.meta.dirname, '../../../components');

/** Read off the components' sources: whatever class or attribute is found beside these came with a page. */
export const OWN_NAMES: OwnNames = namesIn(sources(COMPONENTS));

function namesIn(code: string): OwnNames {
  const classes = [...code.matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, plain, expression = '']) =>
      plain?.split(' ') ??
      [...expression.replace(/=== '[^']*'/g, '').matchAll(/'([^']*)'/g)].flatMap(([, value = '']) =>
        value.split(' '),
      ),
  );
  const attributes = [...code.matchAll(/\b((?:aria|data)-[a-z-]+)=/g)].map(([, name = '']) => name);
  return { classes: [...new Set(classes)], attributes: [...new Set(attributes)] };
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}
