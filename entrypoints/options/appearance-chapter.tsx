import { i18n } from '#i18n';
import { SETTINGS } from '../../browser/settings.ts';
import { FineControls, MainControls } from '../../components/appearance/appearance-controls.tsx';
import { initialLook } from '../../components/appearance/look.ts';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** How a story looks: the controls of popup and reader mode. */
export function AppearanceChapter({ settings }: ChapterProps) {
  const controls = {
    id: 'look',
    look: settings.current,
    schema: SETTINGS,
    onPreview: settings.preview,
    onChoice: settings.change,
  };
  return (
    <Chapter name="appearance">
      <MainControls {...controls} />
      <FineControls {...controls} />
      <p class="actions">
        <button type="button" class="button" onClick={() => settings.change(initialLook(SETTINGS))}>
          {i18n.t('appearance.reset')}
        </button>
      </p>
    </Chapter>
  );
}
