import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../../components/controls/field.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { Chapter, type ChapterProps } from './chapter.tsx';
import { RuleRow } from './rule-row.tsx';
import { saveFile } from './save-file.ts';
import { useRules } from './use-rules.ts';

/** The number on the toolbar button, and what the reader taught about sites. */
export function RulesChapter({ settings }: ChapterProps) {
  const { isCountOnButton } = settings.current;
  const list = useRules();
  const sites = Object.entries(list.rules).sort(([one], [other]) => one.localeCompare(other));
  return (
    <Chapter name="rules">
      <Field name={i18n.t('options.rules.button')}>
        <Switch
          isOn={isCountOnButton}
          onToggle={() => settings.change({ isCountOnButton: !isCountOnButton })}
        >
          {i18n.t('options.rules.buttonLabel')}
        </Switch>
      </Field>
      <h3 class="rules-title">{i18n.t('options.rules.list')}</h3>
      <p class="about">{i18n.t('options.rules.about')}</p>
      {sites.length === 0 && <p class="about">{i18n.t('options.rules.none')}</p>}
      {sites.map(([site, rules]) => (
        <div class="site-rules" key={site}>
          <h4>{site}</h4>
          <ul>
            {rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                onSwitch={() => list.switchRule(rule)}
                onForget={() => list.forget(site, rule)}
              />
            ))}
          </ul>
        </div>
      ))}
      <p class="rules-status" role="status">
        {list.message}
        {list.undo && (
          <button type="button" class="link" onClick={list.undo}>
            {i18n.t('options.rules.undo')}
          </button>
        )}
      </p>
      <p class="rules-files">
        {sites.length > 0 && (
          <button type="button" class="button" onClick={() => saveFile('lede-rules.json', list.exported())}>
            {i18n.t('options.rules.export')}
          </button>
        )}
        <ImportButton onFile={(file) => void list.importFrom(file)} />
      </p>
    </Chapter>
  );
}

function ImportButton({ onFile }: { onFile: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {i18n.t('options.rules.import')}
      </button>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={i18n.t('options.rules.import')}
        hidden
        ref={field}
        onChange={take}
      />
    </>
  );
}
