import type { Clutter } from './clutter.ts';
import { names, wholeLine } from './vocabulary.ts';

/** Advertising slots and the labels over them. */
export const ad: Clutter = {
  kind: 'ad',
  mark: [
    {
      evidence: 'ad-name',
      ceiling: { words: 15, proseBlocks: 0, share: 0.03 },
      fits: (part) => part.words > 0 && !part.isHeading && AD_NAMES.test(part.names),
    },
  ],
  line: [
    {
      evidence: 'ad-label',
      words: 12,
      fits: (line) => AD_LABEL.test(line.text) && (!line.part.isHeading || line.words <= 2),
    },
  ],
};

const AD_NAMES = names([
  'ads?',
  'advert(?:s|isement|isements|ising|orial)?',
  'ad (?:slot|unit|container|wrapper|wrap|label|placeholder|box|banner|block|zone|space)',
  'adslot',
  'adunit',
  'adsbygoogle',
  'google ad',
  'gpt ad',
  'dfp',
  'programmatic ads?',
  'programtic ads?',
  'sponsored(?: \\w+)?',
  'werbung',
  'anzeige',
  'publicite',
  'publicidad',
  'pubblicita',
  'publicidade',
  'reklam[ae]?',
  'annonse?',
]);

const AD_LABEL = wholeLine([
  'advertisements?(?: .{0,40})?',
  'advertising',
  'advert',
  '(?:story|article|page|content) continues (?:below|after).{0,30}',
  '(?:scroll|continue) (?:down )?(?:to|for) (?:continue|content|reading|more).{0,30}',
  'continue reading(?: (?:below|the main story).{0,20})?',
  'skip advertisement',
  'article content',
  'sponsored(?: (?:content|by .{0,30}|links?))?',
  'paid (?:content|post|partner content)',
  'remove ads?(?: .{0,20})?',
  'report (?:this )?ad',
  'ad',
  '(?:-?\\s*)?(?:anzeige|werbung|reklame)(?: .{0,30})?',
  'artikel wird nach der anzeige fortgesetzt',
  'publicité(?: .{0,20})?',
  'la suite après (?:la|cette) publicité',
  'publicidad',
  'pubblicità',
  'publicidade',
  'continua (?:após a|depois da) publicidade',
  'advertentie',
  'reklamy?',
  'reklama',
  'annons',
  'annonse',
  'annonce',
  'iklan',
  '(?:広告|スポンサー(?:リンク|広告)?|pr)',
  '광고',
  '广告',
]);
