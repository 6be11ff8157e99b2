import { columns } from '../report/columns.ts';
import type { HostileResult } from './measure-hostile.ts';

/** The pages as plain text, for a terminal: what each cost, and what was said of it. */
export function renderTable(results: readonly HostileResult[]): string {
  const rows = results.map(({ name, elements, costs, ...told }) => [
    name,
    String(elements),
    cell(costs.walk, 1),
    cell(costs.lede),
    walks({ costs }),
    cell(costs.readability),
    cell(costs.dompurify),
    saying(told),
  ]);
  return columns([HEAD, ...rows]);
}

/** What Lede missed of its aims: one line for each page that shows a fault, none when all is well. */
export function faultsIn(results: readonly HostileResult[]): string[] {
  return results.filter(({ isRight }) => !isRight).map((result) => `${result.name}: ${saying(result)}`);
}

/** The pages that cost more than they may: slower is a matter of the machine, so it fails nothing. */
export function slowIn(results: readonly HostileResult[]): string[] {
  return results.filter(isSlow).map((result) => `${result.name}: ${cell(result.costs.lede)} ms`);
}

/** Milliseconds that nobody waits for, and milliseconds and walks beyond which a page is slow. */
const AIMS = { free: 50, most: 2_000, walks: 40 };

function isSlow({ costs: { lede, walk } }: HostileResult): boolean {
  if (typeof lede === 'string' || typeof walk === 'string') return true;
  return lede > AIMS.most || (lede > AIMS.free && lede > AIMS.free + AIMS.walks * walk);
}

function walks({ costs: { lede, walk } }: Pick<HostileResult, 'costs'>): string {
  return typeof lede === 'number' && typeof walk === 'number' ? (lede / walk).toFixed(1) : '–';
}

function cell(cost: number | string, digits = 0): string {
  return typeof cost === 'number' ? cost.toFixed(digits) : cost;
}

function saying({ verdict, isRight }: Pick<HostileResult, 'verdict' | 'isRight'>): string {
  if (!verdict) return 'no answer';
  const { outcome, isPartial } = verdict;
  return `${outcome}${isPartial ? ', first part' : ''}${isRight ? '' : ', story not found'}`;
}

const HEAD = ['', 'elements', 'walk ms', 'Lede ms', 'walks', 'Readability ms', 'DOMPurify ms', 'Lede says'];
