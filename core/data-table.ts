/**
 * Whether a table holds data: two rows and columns at least, and none of it running text. Anything else is a table
 * for layout. Answers are remembered, since each cell of a table asks.
 */
export function isDataTable(table: Element): boolean {
  let answer = known.get(table);
  if (answer === undefined) {
    answer = looksLikeData(table);
    known.set(table, answer);
  }
  return answer;
}

const known = new WeakMap<Element, boolean>();

function looksLikeData(table: Element): boolean {
  const own = (selector: string) =>
    [...table.querySelectorAll(selector)].filter((element) => element.closest('table') === table);
  const rows = own('tr');
  if (rows.length < 2) return false;
  if (own('th').length > 0) return true;
  const columns = Math.max(...rows.map((row) => row.children.length));
  return columns > 1 && (table.textContent ?? '').length / (rows.length * columns) < 150;
}
