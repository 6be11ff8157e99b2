import { isCall } from './call.ts';
import type { Clutter } from './clutter.ts';
import { anyOf, names } from './vocabulary.ts';

/** Appeals for money: subscriptions, memberships, donations. */
export const appeal: Clutter = {
  kind: 'appeal',
  mark: [
    {
      evidence: 'appeal-name',
      ceiling: { words: 250, proseBlocks: 6, share: 0.3 },
      fits: (part) => part.words > 0 && APPEAL_NAMES.test(part.names),
    },
  ],
  line: [
    { evidence: 'appeal-call', words: 60, fits: (line, story) => isCall(line, story, APPEAL_CALLS) },
    { evidence: 'appeal-label', words: 10, fits: (line) => APPEAL_LABEL.test(line.text) },
  ],
};

/** Never the words that mark a metered story's own paragraphs: paywall, meter, piano, premium. */
const APPEAL_NAMES = names([
  'donat(?:e|ion|ions)(?: \\w+)?',
  'donation (?:box|banner|form|widget|cta)',
  'membership (?:box|banner|promo|appeal|cta|widget)',
  '(?:support|supporter) (?:us|banner|box|appeal|cta|promo|widget|module)',
  'contribut(?:e|ions?) (?:epic|banner|box|cta|promo)',
  'subscri(?:be|ber|ption) (?:promo|promotion|banner|offer|prompt|ad|upsell)',
  'reader (?:revenue|appeal)',
  'fundraising',
  'upsell',
]);

const APPEAL_CALLS = anyOf([
  'support (?:our|independent|quality|local|free|the) (?:work|journalism|reporting|newsroom|independent)',
  '(?:please )?(?:consider )?(?:donat(?:e|ing)|making a (?:donation|contribution))(?: (?:to|now|today|here))',
  'become an? (?:[\\p{L}]+ )?(?:member|supporter|subscriber|patron)',
  '(?:subscribe|join) (?:now|today|here)',
  'already (?:a|an) (?:subscriber|member)',
  'subscribers? (?:only|get|can|have)',
  'start (?:your|a) (?:free|subscription|trial)',
  '(?:for|only) (?:just )?[$€£]\\d+(?:[.,]\\d+)? (?:a|per) (?:month|week|year)',
  'help (?:us )?keep[^.]{0,40}(?:free|journalism|news)',
  'jetzt (?:abonnieren|testen|bestellen|weiterlesen)',
  '(?:jetzt|gratis|kostenlos) (?:[\\p{L}]+ )?(?:testen|abo)',
  'sie haben (?:bereits )?(?:schon )?ein (?:\\p{L}+-?)?abo',
  'diesen artikel (?:weiter ?lesen|freischalten)',
  'e-?paper',
  '(?:abonnez-vous|je m.abonne|réservé aux abonnés)',
  '(?:suscríbete|suscríbase|hazte (?:socio|premium))',
  '(?:abbonati|sostieni)',
  'assine (?:já|agora|a|o)',
  'word (?:nu )?(?:abonnee|lid)',
  'bli (?:abonnent|medlem|prenumerant)',
  'bliv (?:abonnent|medlem)',
  '会員(?:登録|限定)',
  '有料会員',
]);

const APPEAL_LABEL = wholeLineLabel();

function wholeLineLabel(): RegExp {
  return anyOf([
    'support (?:us|our work)$',
    'donate(?: now| today)?$',
    '^stand up for .{0,30}',
    '^subscriber[ -]only$',
  ]);
}
