import { render } from 'preact';
import { Content } from '../../../components/article/content.tsx';
import type { Removal } from '../../../core/article.ts';
import { sanitize } from '../../../core/sanitize.ts';
import { toTree } from '../../../core/tree.ts';

declare global {
  interface Window {
    /** Cleans markup as the last two steps of the pipeline do, with nothing before them, and shows what is left. */
    show(html: string): void;
    findFaults(root: ParentNode): string[];
  }
}

window.show = (html) => {
  const { content, removed } = toTree(sanitize(html, window));
  const removals = [...removed].map(([index, inside]): Removal => {
    return {
      id: index + 1,
      order: 0,
      kind: 'ad',
      evidence: 'ad-name',
      text: '',
      words: 1,
      paragraphsBefore: 0,
      content: inside,
    };
  });
  render(
    <div class="text">
      <Content
        content={content}
        removals={removals}
        restored={new Set(removals.map(({ id }) => id))}
        pictures="show"
        links="new-tab"
        sentences={[]}
        sought={null}
        onHide={() => {}}
        onReturn={() => {}}
      />
    </div>,
    document.body,
  );
};
