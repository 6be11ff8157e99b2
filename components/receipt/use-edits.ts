import type { Element } from 'hast';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Found, Removal } from '../../core/article.ts';
import { cutBlock } from '../../core/cut.ts';
import { withRestored } from '../../core/export/restored.ts';
import type { RuleAction } from '../../core/site-rules/rule.ts';
import type { Lesson, Teacher } from './teacher.ts';
import { useRestored } from './use-restored.ts';

export interface EditsOptions extends Found {
  teacher: Teacher;
}

/** What the reader changes about what was taken out, on this page and on later ones. */
export interface Edits {
  /** What Lede took out and, after that, what the reader took out. */
  readonly removals: readonly Removal[];
  /** These and what may be missing: all that can stand in its place in the article. */
  readonly blocks: readonly Removal[];
  readonly restored: ReadonlySet<number>;
  restore(ids: readonly number[], isShown: boolean): void;
  readonly teaching: Teaching;
  /** What may be missing, until the reader says that nothing is. */
  readonly missing: readonly Removal[];
  noteWhole(): void;
  /** The article as it is shown: with what was brought back, without what was taken out. */
  shownArticle(): Article;
  /** How many rules were switched off since the page was opened, because they took what they should not. */
  readonly switchedOff: number;
}

/** What the blocks of an article need to be taken out and taught by. */
export interface Teaching {
  readonly site: string | null;
  /** What the reader took out, by the order of the block. */
  readonly cuts: ReadonlyMap<number, Removal>;
  /** What was taught by a removed block; undefined when nothing was. */
  lessonOf(removal: Removal): Lesson | undefined;
  keep(removals: readonly Removal[]): void;
  /** Whether the reader has just let go of a rule. */
  isForgotten(rule: string): boolean;
  /** Forgets the rule that was taught by a block, or that took it out. */
  forget(removal: Removal): void;
  cut(order: number, isForSite: boolean): void;
  /** Puts back what the reader took out, and forgets what was taught by it. */
  undo(removal: Removal): void;
  /** Whether the reader is choosing what to take out, and the order of the block that is chosen. */
  readonly isPicking: boolean;
  readonly picked: number | null;
  startPicking(): void;
  stopPicking(): void;
  pick(order: number | null): void;
}

/** Keeps what the reader brings back, takes out and teaches, as long as the article is shown. */
export function useEdits({ article, removals, missing = [], rules = [], teacher }: EditsOptions): Edits {
  const { restored, restore } = useRestored();
  const [cuts, setCuts] = useState<ReadonlyMap<number, Removal>>(new Map());
  const [lessons, setLessons] = useState<ReadonlyMap<number, Lesson>>(new Map());
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const [isPicking, setPicking] = useState(false);
  const [picked, pick] = useState<number | null>(null);
  const [switchedOff, setSwitchedOff] = useState(0);
  const [isWhole, setWhole] = useState(false);
  // Below zero, where they meet no number that the article has or may get.
  const nextId = useRef(-1);
  const misfired = useRef(new Set<string>());

  // Only once for a page: what was read of it does not change.
  useEffect(() => {
    const doubtful = rules.filter((rule) => !rule.isTrusted).map((rule) => rule.rule);
    if (doubtful.length === 0) return;
    void teacher.switchOff(doubtful);
    setSwitchedOff(doubtful.length);
  }, []);

  const setLesson = (id: number, lesson: Lesson | undefined) =>
    setLessons((current) => withEntry(current, id, lesson));
  const teach = async (removal: Removal, action: RuleAction) => {
    setLesson(removal.id, 'asking');
    setLesson(removal.id, await teacher.teach(removal.order, action, removal.kind));
  };
  const forget = (removal: Removal) => {
    const lesson = lessons.get(removal.id);
    const taught = lesson && lesson !== 'asking' && lesson.ok ? lesson.rule : removal.rule;
    if (taught) {
      void teacher.forget(taught);
      setForgotten((current) => [...current, taught]);
    }
    setLesson(removal.id, undefined);
  };
  /** Bringing a rule's block back says that the rule was wrong; bringing back everything says nothing. */
  const noteMisfire = async (ids: readonly number[]) => {
    const [rule, ...others] = new Set(removals.filter(({ id }) => ids.includes(id)).map((one) => one.rule));
    if (!rule || others.length > 0 || misfired.current.has(rule)) return;
    misfired.current.add(rule);
    if (await teacher.noteMisfire(rule)) setSwitchedOff((count) => count + 1);
  };

  return {
    removals: [...removals, ...cuts.values()],
    blocks: [...removals, ...missing, ...cuts.values()],
    restored,
    restore(ids, isShown) {
      restore(ids, isShown);
      if (isShown) void noteMisfire(ids);
    },
    switchedOff,
    missing: isWhole ? [] : missing,
    noteWhole() {
      restore(
        missing.map(({ id }) => id),
        false,
      );
      setWhole(true);
      teacher.noteWhole();
    },
    shownArticle() {
      const isShown = ({ data }: Element) => {
        const cut = cuts.get(data?.order ?? -1);
        return !cut || restored.has(cut.id);
      };
      const children = article.content.children.filter((child) => child.type !== 'element' || isShown(child));
      const shown = { ...article, content: { ...article.content, children } };
      return withRestored(shown, [...removals, ...missing], restored);
    },
    teaching: {
      site: teacher.site,
      cuts,
      lessonOf: ({ id }) => lessons.get(id),
      keep(blocks) {
        for (const removal of blocks) void teach(removal, 'keep');
      },
      forget,
      isForgotten: (rule) => forgotten.includes(rule),
      cut(order, isForSite) {
        const removal = cutBlock(article.content, order, nextId.current--);
        pick(null);
        if (!removal) return;
        setCuts((current) => withEntry(current, order, removal));
        if (isForSite) void teach(removal, 'remove');
      },
      undo(removal) {
        forget(removal);
        setCuts((current) => withEntry(current, removal.order, undefined));
      },
      isPicking,
      picked,
      startPicking: () => setPicking(true),
      stopPicking() {
        setPicking(false);
        pick(null);
      },
      pick,
    },
  };
}

function withEntry<Value>(
  map: ReadonlyMap<number, Value>,
  key: number,
  value: Value | undefined,
): ReadonlyMap<number, Value> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
