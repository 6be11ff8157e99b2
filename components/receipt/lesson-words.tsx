import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { YOUR_CUT } from '../../core/cut.ts';
import { messageKey } from '../text/message-key.ts';
import type { Teaching } from './use-edits.ts';

interface LessonWordsProps {
  removal: Removal;
  teaching: Teaching;
  site: string;
}

/** What can be taught by a block that is back, and what came of it. */
export function LessonWords({ removal, teaching, site }: LessonWordsProps) {
  const lesson = teaching.lessonOf(removal);
  const forget = () => teaching.forget(removal);
  if (lesson === 'asking') return <span role="status">{i18n.t('rules.asking')}</span>;
  if (lesson && !lesson.ok)
    return <span role="status">{i18n.t(`rules.refused.${messageKey(lesson.reason)}`)}</span>;
  if (removal.rule && !teaching.isForgotten(removal.rule))
    return <ForgetButton words={i18n.t('rules.forget')} onClick={forget} />;
  if (lesson)
    return (
      <>
        <span role="status">
          {removal.evidence === YOUR_CUT ? i18n.t('rules.removes', [site]) : i18n.t('rules.keeps', [site])}
        </span>
        <ForgetButton words={i18n.t('rules.undo')} onClick={forget} />
      </>
    );
  if (removal.evidence === YOUR_CUT || removal.rule) return null;
  return (
    <button type="button" class="link" onClick={() => teaching.keep([removal])}>
      {i18n.t('rules.keep')}
    </button>
  );
}

function ForgetButton({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {words}
    </button>
  );
}
