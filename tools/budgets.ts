import { join } from 'node:path';
import budgets from './budgets/budgets.json' with { type: 'json' };
import { compare } from './budgets/compare.ts';
import { weigh } from './budgets/weigh.ts';
import { runCommand } from './complaint.ts';

await runCommand(async () => {
  const { lines, faults } = compare(weigh(join(import.meta.dirname, '../.output/chrome-mv3')), budgets);
  console.log(lines.join('\n'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
