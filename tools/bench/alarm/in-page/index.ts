import type { Outcome, Removal } from '../../../../core/article.ts';
import type { Part } from '../../../../core/part.ts';
import { readPage } from '../../../../core/pipeline.ts';
import { bodyText, plainText } from '../../../../core/text.ts';
import { LOSSES, type LossName } from './losses.ts';

/** What was seen of a page that was read as it is, and once more for each way of losing paragraphs. */
export interface AlarmRun {
  /** Null where the page gives no article, or one that is no whole story. */
  readonly text: string | null;
  readonly standfirst: string | null;
  readonly alarm: readonly AlarmedBlock[];
  readonly trials: readonly Trial[];
}

/** A block that the alarm tells of. */
export interface AlarmedBlock {
  readonly evidence: string;
  readonly paragraphs: number;
  readonly text: string;
}

/** Paragraphs were taken out of the article before it was held against the page. */
export interface Trial {
  readonly loss: LossName;
  /** How many paragraphs were taken out. */
  readonly lost: number;
  /** How many paragraphs the alarm tells of; none where it was not raised. */
  readonly alarmed: number;
  /** How many of the lost ones are among them. */
  readonly found: number;
}

/** Reads the page as it is and after each loss. Losses that leave nothing to lose are not tried. */
export function runAlarm(page: Document): AlarmRun {
  const { outcome } = readPage(page);
  if (!outcome.ok || outcome.article.caveat) return { text: null, standfirst: null, alarm: [], trials: [] };
  const trials = (Object.keys(LOSSES) as LossName[]).flatMap((loss) => tryLoss(page, loss) ?? []);
  const { content, standfirst } = outcome.article;
  return { text: bodyText(content).text, standfirst, alarm: alarmOf(outcome), trials };
}

function tryLoss(page: Document, loss: LossName): Trial | null {
  let lost: readonly Part[] = [];
  const { outcome } = readPage(page, {
    onChosen(kept, root) {
      const paragraphs = root.leaves().filter((leaf) => leaf.isProse && kept.has(leaf.order));
      lost = LOSSES[loss](paragraphs);
      for (const { order } of lost) kept.delete(order);
    },
  });
  if (lost.length === 0 || !outcome.ok) return null;
  const alarm = alarmOf(outcome);
  const told = alarm.map(({ text }) => text).join('\n');
  const found = lost.filter(({ ownText }) => told.includes(ownText));
  return { loss, lost: lost.length, alarmed: countParagraphs(alarm), found: found.length };
}

function alarmOf(outcome: Outcome): AlarmedBlock[] {
  return (outcome.ok ? (outcome.missing ?? []) : []).map(blockOf);
}

function blockOf({ evidence, content }: Removal): AlarmedBlock {
  return { evidence, paragraphs: content.length, text: content.map((node) => plainText(node)).join('\n') };
}

function countParagraphs(blocks: readonly AlarmedBlock[]): number {
  return blocks.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
}
