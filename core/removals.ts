import type { ClutterKind } from './article.ts';
import type { Part } from './part.ts';
import { YOUR_RULE } from './site-rules/rule.ts';

/** Why a part was, or is to be, taken out. */
export interface Verdict {
  readonly kind: ClutterKind;
  readonly evidence: string;
}

/** A part that was taken out. */
export interface Taken extends Verdict {
  readonly part: Part;
}

/** The one place where removals are decided and recorded. */
export class Removals {
  private readonly byPart = new Map<Part, Verdict>();
  private readonly marks = new Map<Part, Verdict>();
  /** By the place of a part: what it, or what holds it, was taken out or marked as. */
  private readonly takenAt: Taken[] = [];
  private readonly markedAt: Taken[] = [];
  private readonly protected: Part[] = [];

  /** Puts a part, and all it holds, out of reach of all but the reader's own rules. */
  protect(part: Part): void {
    this.protected.push(part);
  }

  /** Takes a part out, with all it holds. What was taken out of it before becomes part of this removal. */
  take(part: Part, kind: ClutterKind, evidence: string): void {
    if (this.isTaken(part) || (evidence !== YOUR_RULE && this.isProtected(part))) return;
    for (const below of part.descendants()) {
      this.byPart.delete(below);
      this.takenAt[below.position] = { part, kind, evidence };
    }
    this.byPart.set(part, { kind, evidence });
  }

  /** Notes that a part is clutter, to be taken out once the article is found. */
  mark(part: Part, kind: ClutterKind, evidence: string): void {
    if (evidence !== YOUR_RULE && this.isProtected(part)) return;
    this.marks.set(part, { kind, evidence });
    for (const below of part.descendants()) {
      const inner = this.markedAt[below.position];
      if (!inner || inner.part === part || inner.part.holds(part))
        this.markedAt[below.position] = { part, kind, evidence };
    }
  }

  /** The rules that marked something, those first whose marks hold most words. */
  marksBySize(): Verdict[] {
    const byRule = Map.groupBy(this.marks, ([, { kind, evidence }]) => `${kind}/${evidence}`);
    return [...byRule.values()]
      .map((marks) => ({ verdict: marks[0]?.[1], words: marks.reduce((sum, [part]) => sum + part.words, 0) }))
      .sort((a, b) => b.words - a.words)
      .flatMap(({ verdict }) => verdict ?? []);
  }

  /** All marks. */
  get marked(): Taken[] {
    return [...this.marks].map(([part, verdict]) => ({ part, ...verdict }));
  }

  /** Takes marks back, and tells which. */
  liftWhere(isWrong: (mark: Taken) => boolean): Taken[] {
    const all = this.marked;
    const wrong = all.filter(isWrong);
    if (wrong.length === 0) return wrong;
    this.marks.clear();
    this.markedAt.length = 0;
    for (const mark of all) if (!wrong.includes(mark)) this.mark(mark.part, mark.kind, mark.evidence);
    return wrong;
  }

  /** Takes out every marked part. */
  takeMarked(): void {
    for (const [part, { kind, evidence }] of this.marks) this.take(part, kind, evidence);
  }

  /** The mark on a part or on what holds it. */
  markOn(part: Part): Verdict | null {
    const mark = this.markedAt[part.position];
    return mark ? { kind: mark.kind, evidence: mark.evidence } : null;
  }

  /** Whether a part or what holds it was taken out. */
  isTaken(part: Part): boolean {
    return this.takenAt[part.position] !== undefined;
  }

  /** A part in a protected one, or around one that makes up most of it. */
  private isProtected(part: Part): boolean {
    return this.protected.some(
      (safe) => safe.holds(part) || (part.holds(safe) && safe.words * 2 >= part.words),
    );
  }

  /** The removal that is exactly this part. */
  at(part: Part): Verdict | null {
    return this.byPart.get(part) ?? null;
  }

  /** All removals in document order. */
  get taken(): Taken[] {
    return [...this.byPart]
      .map(([part, verdict]) => ({ part, ...verdict }))
      .sort((a, b) => a.part.position - b.part.position);
  }
}
