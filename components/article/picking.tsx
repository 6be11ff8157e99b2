import { type ComponentChildren, cloneElement, type VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Teaching } from '../receipt/use-edits.ts';
import { ownWords } from '../text/locale.ts';
import { BlockActions } from './block-actions.tsx';

/** A block of the article that can be chosen, with what can be done with it below it once it is. */
export function pickable(block: ComponentChildren, order: number, teaching: Teaching): ComponentChildren {
  const isPicked = teaching.picked === order;
  const marks = { 'data-pick': order, 'data-picked': isPicked || undefined, tabIndex: 0 };
  const marked = isHostElement(block) ? cloneElement(block, marks) : <div {...marks}>{block}</div>;
  return [marked, isPicked && <BlockActions key={`actions-${order}`} order={order} teaching={teaching} />];
}

/** Says what to do while the reader chooses, and ends it. Gives the focus to the block that is being read. */
export function PickBar({ teaching }: { teaching: Teaching }) {
  const bar = useRef<HTMLDivElement>(null);
  // At once, so that the very next key is heard.
  useLayoutEffect(() => {
    const blocks = [...(bar.current?.parentElement?.querySelectorAll<HTMLElement>(PICKABLE) ?? [])];
    const line = bar.current?.getBoundingClientRect().bottom ?? 0;
    const seen = blocks.find((block) => block.getBoundingClientRect().bottom > line);
    seen?.focus({ preventScroll: true });
  }, []);
  // What had the focus may be gone: the block that it was about takes it.
  const last = useRef<number | null>(null);
  last.current = teaching.picked ?? last.current;
  useLayoutEffect(() => {
    const text = bar.current?.parentElement;
    const root = bar.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (text?.contains(root?.activeElement ?? null)) return;
    text?.querySelector<HTMLElement>(`[data-pick="${last.current}"]`)?.focus({ preventScroll: true });
  }, [teaching.cuts, teaching.picked]);
  return (
    <div class="pick-bar" ref={bar} {...ownWords()}>
      <span role="status">{i18n.t('pick.what')}</span>
      <button type="button" class="button small" onClick={teaching.stopPicking}>
        {i18n.t('pick.done')}
      </button>
    </div>
  );
}

/** Lets pointer, touch and keys choose among the blocks below an element. */
export function pickHandlers(teaching: Teaching): PickHandlers {
  return {
    onClickCapture(event: MouseEvent) {
      const block = blockAt(event.target);
      if (!block) return;
      // Links in the text lead nowhere while one chooses.
      event.preventDefault();
      event.stopPropagation();
      teaching.pick(Number(block.dataset.pick));
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape') {
        // Else it would close the popup or leave reader mode as well.
        event.preventDefault();
        event.stopPropagation();
        if (teaching.picked === null) teaching.stopPicking();
        else teaching.pick(null);
        return;
      }
      const block = blockAt(event.target);
      if (!block || block !== event.target) return;
      if (event.key === 'Enter' || event.key === ' ') teaching.pick(Number(block.dataset.pick));
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        neighbour(block, event.key === 'ArrowDown' ? 1 : -1)?.focus();
      else return;
      event.preventDefault();
    },
  };
}

interface PickHandlers {
  onClickCapture(event: MouseEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

function blockAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(PICKABLE) : null;
}

function neighbour(block: HTMLElement, step: number): HTMLElement | undefined {
  const blocks = [...(block.parentElement?.querySelectorAll<HTMLElement>(PICKABLE) ?? [])];
  return blocks[blocks.indexOf(block) + step];
}

function isHostElement(block: ComponentChildren): block is VNode<object> {
  return typeof block === 'object' && block !== null && 'type' in block && typeof block.type === 'string';
}

const PICKABLE = '[data-pick]';
