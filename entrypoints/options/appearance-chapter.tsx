import { i18n } from '#i18n';
import { SETTINGS } from '../../browser/settings.ts';
import { TextSize } from '../../components/appearance/text-size.tsx';
import { ThemePicker } from '../../components/appearance/theme-picker.tsx';
import { Pick } from '../../components/controls/pick.tsx';
import { Chapter, type ChapterProps, Field } from './chapter.tsx';

/** Theme, text size and pictures. */
export function AppearanceChapter({ settings }: ChapterProps) {
  const { theme, textSize, images } = settings.current;
  const pictures = [
    { value: 'show', label: i18n.t('options.appearance.picturesShow') },
    { value: 'on-click', label: i18n.t('options.appearance.picturesOnClick') },
    { value: 'never', label: i18n.t('options.appearance.picturesNever') },
  ] as const;
  return (
    <Chapter name="appearance">
      <ThemePicker name="theme" theme={theme} onTheme={(chosen) => settings.change({ theme: chosen })} />
      <TextSize
        id="text-size"
        size={textSize}
        limits={SETTINGS.textSize}
        onPreview={(size) => settings.preview({ textSize: size })}
        onSize={(size) => settings.change({ textSize: size })}
      />
      <Field name={i18n.t('options.appearance.pictures')}>
        <Pick
          name="images"
          choices={pictures}
          value={images}
          onPick={(value) => settings.change({ images: value })}
        />
      </Field>
    </Chapter>
  );
}
