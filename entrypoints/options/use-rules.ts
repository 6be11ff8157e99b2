import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { forgetRules, loadRules, mergeRules, switchRules, watchRules } from '../../browser/site-rules.ts';
import { countRules, type RulesBySite, readStoredRules, VERSION } from '../../browser/stored-rules.ts';
import { formatNumber } from '../../components/text/locale.ts';
import { plural } from '../../components/text/plural.ts';
import type { SiteRule } from '../../core/site-rules/rule.ts';

/** The reader's rules, and what came of the last change to them. */
export interface RulesInUse {
  readonly rules: RulesBySite;
  readonly message: string;
  /** Takes back the last forgetting; absent when there is nothing to take back. */
  readonly undo?: (() => void) | undefined;
  switchRule(rule: SiteRule): void;
  forget(site: string, rule: SiteRule): void;
  /** All rules as the text of a file. */
  exported(): string;
  importFrom(file: File): Promise<void>;
}

/** The reader's rules of all sites, kept right when they change elsewhere. */
export function useRules(): RulesInUse {
  const [rules, setRules] = useState<RulesBySite>({});
  const [message, setMessage] = useState('');
  const [forgotten, setForgotten] = useState<RulesBySite | null>(null);
  useEffect(() => {
    void loadRules().then(setRules);
    return watchRules(setRules);
  }, []);

  const tell = (isKept: boolean, words: string) =>
    setMessage(isKept ? words : i18n.t('options.rules.notKept'));
  const undo = async (lost: RulesBySite) => {
    tell(await mergeRules(lost), '');
    setForgotten(null);
  };
  return {
    rules,
    message,
    undo: forgotten ? () => void undo(forgotten) : undefined,
    switchRule: ({ id, isOn }) => void switchRules([id], !isOn).then((isKept) => tell(isKept, '')),
    async forget(site, rule) {
      const isKept = await forgetRules([rule.id]);
      setForgotten(isKept ? { [site]: [rule] } : null);
      tell(isKept, i18n.t('options.rules.forgotten'));
    },
    exported: () => `${JSON.stringify({ version: VERSION, sites: rules }, null, 1)}\n`,
    async importFrom(file) {
      setForgotten(null);
      const read = readStoredRules(await contentOf(file));
      if (read === null) return setMessage(i18n.t('options.rules.newer'));
      const count = countRules(read);
      if (count === 0) return setMessage(i18n.t('options.rules.noneImported'));
      tell(await mergeRules(read), plural('options.rules.imported', count, formatNumber(count)));
    },
  };
}

async function contentOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.slice(0, LARGEST).text());
  } catch {
    // A file of another kind holds no rules.
    return undefined;
  }
}

/** Bytes; the rules of a thousand sites are fewer. */
const LARGEST = 4_000_000;
