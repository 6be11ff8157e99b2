import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SettingsInUse } from '../popup/use-settings.ts';

export type ChapterName =
  | 'appearance'
  | 'summary'
  | 'reader'
  | 'sites'
  | 'rules'
  | 'keys'
  | 'privacy'
  | 'about';

/** For chapters that show and change settings. */
export interface ChapterProps {
  settings: SettingsInUse;
}

/** A chapter of the settings, under its double rule. */
export function Chapter({ name, children }: { name: ChapterName; children: ComponentChildren }) {
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{i18n.t(`options.${name}.title`)}</h2>
      {children}
    </section>
  );
}
