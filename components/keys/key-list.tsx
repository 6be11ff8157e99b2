import { i18n } from '#i18n';
import { KEY_NAMES } from './key-names.ts';

/** Keys as they stand on the keyboard. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return <span class="keys">{keys.flatMap((key) => [<kbd key={key}>{key}</kbd>, ' '])}</span>;
}

/** What the single keys do. */
export function KeyList() {
  const words = {
    next: i18n.t('listen.paragraphNext'),
    previous: i18n.t('listen.paragraphBack'),
    listen: i18n.t('keys.listen'),
    appearance: i18n.t('popup.appearance'),
    larger: i18n.t('keys.larger'),
    smaller: i18n.t('keys.smaller'),
    receipt: i18n.t('keys.receipt'),
    more: i18n.t('popup.more'),
    list: i18n.t('keys.list'),
  };
  const names = Object.keys(words) as (keyof typeof words)[];
  return (
    <dl class="key-list">
      {names.map((name) => (
        <div key={name}>
          <dt>{words[name]}</dt>
          <dd>
            <Keys keys={KEY_NAMES[name].slice(0, 1)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
