import { i18n } from '#i18n';
import { fill, SLOT } from '../../components/text/fill.tsx';
import { messageKey } from '../../components/text/message-key.ts';
import { MOST_MISFIRES, type SiteRule } from '../../core/site-rules/rule.ts';

interface RuleRowProps {
  rule: SiteRule;
  onSwitch: () => void;
  onForget: () => void;
}

/** A rule: what it does to which block, whether it is on, and how to be rid of it. */
export function RuleRow({ rule, onSwitch, onForget }: RuleRowProps) {
  const { action, isOn } = rule;
  const name = nameOf(rule);
  const label = i18n.t(`options.rules.${action}`, [name]);
  const onOff = isOn ? i18n.t('options.rules.switchOff') : i18n.t('options.rules.switchOn');
  return (
    <li data-off={!isOn || undefined}>
      <span class="rule">
        {fill(
          i18n.t(`options.rules.${action}`, [SLOT]),
          action === 'keep' ? <span class="back">{name}</span> : <del class="cut">{name}</del>,
        )}
        {!isOn && <span class="hint"> – {whyOff(rule)}</span>}
      </span>
      <button type="button" class="link" aria-label={act(onOff, label)} onClick={onSwitch}>
        {onOff}
      </button>
      <button
        type="button"
        class="link quiet"
        aria-label={act(i18n.t('options.rules.forget'), label)}
        onClick={onForget}
      >
        {i18n.t('options.rules.forget')}
      </button>
    </li>
  );
}

/** What the page's makers called the block, after what Lede took it for. */
function nameOf({ kind, shape }: SiteRule): string {
  const own = shape.data.map((data) => data.replace(/^[^=]*=/, '')).concat(shape.names.join(' '));
  const name = own.find((value) => value !== '') ?? i18n.t('options.rules.nameless');
  return kind === 'chosen' ? name : `${i18n.t(`kind.${messageKey(kind)}.name`)} (${name})`;
}

function whyOff({ misfires }: SiteRule): string {
  return misfires >= MOST_MISFIRES ? i18n.t('options.rules.misfired') : i18n.t('options.rules.isOff');
}

function act(action: string, rule: string): string {
  return i18n.t('options.rules.act', [action, rule]);
}
