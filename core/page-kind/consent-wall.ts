import { anyOf } from '../clutter/vocabulary.ts';
import type { Part } from '../part.ts';
import type { Removals } from '../removals.ts';

/**
 * Whether a page shows a question about cookies or consent where its text should be: what was taken out as one, or
 * the whole page, is of it, and there is next to no other prose. `removals` holds what was pruned.
 */
export function isConsentWall(root: Part, removals: Removals): boolean {
  const asked = removals.taken.filter(({ kind }) => kind === 'consent');
  const words = asked.reduce((sum, { part }) => sum + part.words, 0);
  const prose = asked.reduce((sum, { part }) => sum + part.proseWords, 0);
  if (words >= FEWEST_ASKED && root.proseWords - prose < MOST_OTHER_PROSE) return true;
  return isAboutConsent(root);
}

/** Whether a short page is about nothing else, and offers to agree. */
export function isAboutConsent({ text, words, proseWords }: Part): boolean {
  if (words < FEWEST_ASKED || words > MOST_WORDS || proseWords >= MOST_PROSE) return false;
  const mentions = text.match(CONSENT_WORD)?.length ?? 0;
  return mentions >= 4 && mentions / words > 1 / 30 && AGREE.test(text);
}

/** In words. */
const FEWEST_ASKED = 25;
const MOST_OTHER_PROSE = 40;
const MOST_PROSE = 500;
const MOST_WORDS = 1_200;

const CONSENT_WORD =
  /cookie|consent|privacy|gdpr|tracking|personali[sz]ed ads|datenschutz|einwillig|zustimm|werbung|consentement|traceur|privacidad|consentimiento|consenso|toestemming/gi;

const AGREE = anyOf([
  '(?:accept|agree|allow|reject)(?: (?:all|and|to))?',
  'i agree',
  '(?:alle |allem )?(?:akzeptieren|zustimmen|ablehnen)',
  '(?:tout )?(?:accepter|refuser)',
  '(?:aceptar|aceitar|rechazar)',
  '(?:accetta|rifiuta)(?: tutto)?',
  '(?:alles )?(?:accepteren|weigeren)',
  'akceptuj[eę]?',
  'godta|godkänn|accepter',
  '同意',
]);
