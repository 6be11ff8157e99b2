import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { restoredId } from '../article/restored-block.tsx';
import { formatNumber } from '../text/locale.ts';
import { messageKey } from '../text/message-key.ts';
import { hasPlace, type ReceiptGroup } from './groups.ts';
import { describePlaces } from './places.ts';
import { reasonOf } from './reason.ts';
import type { ReceiptProps } from './receipt.tsx';

interface ReceiptRowProps extends Pick<ReceiptProps, 'restored' | 'onRestore' | 'onGoTo' | 'teaching'> {
  group: ReceiptGroup;
}

/** The blocks of one kind: how many, what they were, where they stood and how they begin. */
export function ReceiptRow({ group, restored, onRestore, onGoTo, teaching }: ReceiptRowProps) {
  const { kind, removals } = group;
  const name = i18n.t(`kind.${messageKey(kind)}.name`);
  const placed = removals.filter(hasPlace).map((removal) => removal.id);
  const isShown = placed.length > 0 && placed.every((id) => restored.has(id));
  const sentences = [isShown && i18n.t('receipt.isBack'), reasonOf(group), describePlaces(removals)];
  return (
    <li>
      <span class="count">{formatNumber(removals.length)}</span>
      <h3>{name}</h3>
      <span class="acts">
        {placed.length > 0 && (
          <ShowButton name={name} isShown={isShown} onClick={() => onRestore(placed, !isShown)} />
        )}
        <KeepButton name={name} group={group} teaching={teaching} />
      </span>
      <p>{sentences.filter(Boolean).join(' ')}</p>
      {removals.map((removal) => (
        <p class="words" key={removal.id}>
          <FirstWords removal={removal} isShown={restored.has(removal.id)} onGoTo={onGoTo} />
          {removals.length > 1 && hasPlace(removal) && (
            <ShowButton
              name={removal.text || name}
              isShown={restored.has(removal.id)}
              onClick={() => onRestore([removal.id], !restored.has(removal.id))}
            />
          )}
        </p>
      ))}
    </li>
  );
}

/** Teaches by all blocks of the kind that have a place in the article, but for those that the reader took out. */
function KeepButton({
  name,
  group,
  teaching,
}: Pick<ReceiptRowProps, 'group' | 'teaching'> & { name: string }) {
  const open = group.removals.filter((removal) => hasPlace(removal) && removal.kind !== 'chosen');
  if (!teaching.site || open.length === 0) return null;
  const lessons = open.map((removal) => teaching.lessonOf(removal));
  if (lessons.every((lesson) => lesson !== undefined)) {
    const isKept = lessons.some((lesson) => lesson !== 'asking' && lesson.ok);
    return <span role="status">{isKept ? i18n.t('rules.kept') : i18n.t('rules.notKept')}</span>;
  }
  return (
    <button
      type="button"
      class="link quiet"
      aria-label={i18n.t('rules.keepKind', [name])}
      onClick={() => teaching.keep(open)}
    >
      {i18n.t('rules.keep')}
    </button>
  );
}

function ShowButton({ name, isShown, onClick }: { name: string; isShown: boolean; onClick: () => void }) {
  const label = isShown ? i18n.t('receipt.hideKind', [name]) : i18n.t('receipt.showKind', [name]);
  return (
    <button type="button" class="link" aria-label={label} onClick={onClick}>
      {isShown ? i18n.t('receipt.hide') : i18n.t('receipt.show')}
    </button>
  );
}

interface FirstWordsProps extends Pick<ReceiptProps, 'onGoTo'> {
  removal: Removal;
  isShown: boolean;
}

/** Struck through while the block is out; dotted, and a way to it, once it is back. */
function FirstWords({ removal, isShown, onGoTo }: FirstWordsProps) {
  const { id, text } = removal;
  if (!text) return <span class="no-words">{i18n.t('receipt.noWords')}</span>;
  if (!isShown)
    return (
      <del class="cut" dir="auto" title={text}>
        {text}
      </del>
    );
  const goTo = (event: MouseEvent) => {
    event.preventDefault();
    onGoTo(id);
  };
  return (
    <a
      class="back"
      dir="auto"
      href={`#${restoredId(id)}`}
      title={i18n.t('receipt.goTo', [text])}
      onClick={goTo}
    >
      {text}
    </a>
  );
}
