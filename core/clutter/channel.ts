import { isCall } from './call.ts';
import type { Clutter } from './clutter.ts';
import { anyOf, linksTo, names, wholeLine } from './vocabulary.ts';

/** Calls to follow the site elsewhere: messaging channels, social networks, news aggregators. */
export const channel: Clutter = {
  kind: 'channel',
  mark: [
    {
      evidence: 'channel-link',
      ceiling: { words: 50, proseBlocks: 1, share: 0.1 },
      fits: (part) => part.tag !== 'p' && linksTo(part, CHANNELS),
    },
    {
      evidence: 'channel-name',
      ceiling: { words: 80, proseBlocks: 1, share: 0.1 },
      fits: (part) => part.words > 0 && CHANNEL_NAMES.test(part.names),
    },
  ],
  line: [
    {
      evidence: 'channel-call',
      words: 45,
      fits: (line, story) => isCall(line, story, CHANNEL_CALLS) || FOLLOW_LINE.test(line.text),
    },
    {
      evidence: 'channel-link-line',
      words: 45,
      fits: (line) =>
        line.part.links > 0 && linksTo(line.part, CHANNELS) && (line.words <= 8 || line.linkShare > 0.4),
    },
  ],
};

const CHANNELS =
  /^https?:\/\/(?:(?:www\.)?whatsapp\.com\/channel|wa\.me\/channel|chat\.whatsapp\.com|t\.me\/(?!share)|telegram\.me\/(?!share)|news\.google\.com\/(?:s\/|publications)|(?:www\.)?google\.[a-z.]+\/preferences\/source|profile\.google\.com|flipboard\.com\/@)/i;

const CHANNEL_NAMES = names([
  '(?:whatsapp|telegram|google news|viber) (?:widget|channel|banner|promo|box|cta|follow|subscribe|join|alerts?)',
  '(?:follow|join) (?:us|channel|whatsapp|telegram|google)(?: \\w+)?',
  'social follow',
  'follow (?:box|widget|buttons?|bar|links?)',
]);

const CHANNEL_CALLS = anyOf([
  '(?:follow|like|find|join|visit) (?:us|me|him|her|them|the (?:author|writer)|@?[\\p{Lu}][\\p{L} ]{1,50}) (?:on|via|at) (?:x|twitter|facebook|instagram|linkedin|telegram|whatsapp|google news|youtube|tiktok|threads|bluesky|mastodon|pinterest|flipboard)',
  '(?:join|follow|subscribe to) (?:our|the) (?:[\\p{L}\\d ]{1,30} )?(?:whatsapp|telegram|youtube|viber|wechat)(?: (?:channel|group|community))?',
  '(?:add|set|choose) [\\p{L}\\d ]{1,30} as (?:a |your )?preferred source',
  'preferred source (?:on|in) google',
  '(?:subscribe|follow us|find us) on (?:youtube|instagram|facebook|tiktok)',
  'subscribe to [^.]{2,40} on youtube',
  'google news',
  '(?:whatsapp|telegram)-?(?:kanal|channel|canal|canale|kanaal|kanali|alerts)',
  '(?:canal|canale|chaîne|kanał|saluran) (?:de |di |en )?(?:whatsapp|telegram)',
  '(?:folgen sie|folge) uns',
  'suivez-nous',
  '(?:síguenos|sigue(?:nos)?|seguinos) (?:en|a)',
  'seguici su',
  '(?:siga|sigam?)(?:-nos)? (?:o|a|no|na)[^.]{0,40}(?:instagram|facebook|twitter|x|youtube|whatsapp)',
  'volg ons',
  'följ oss',
  'følg oss',
  'følg os',
  'obserwuj nas',
  '(?:bizi )?takip ed(?:in|ebilirsiniz)',
  'ikuti (?:kami|berita)',
  'подпи(?:сывайтесь|шитесь) на',
  'підпи(?:суйтесь|шіться) на',
  'sledujte nás',
  'entre (?:no|em) [^.]{0,20}canal',
  '加入[^。]{0,12}line',
  'lineで友だち追加',
  'simak berita',
  'folgen sie [^.]{2,40} auf (?:x|twitter|facebook|instagram|linkedin|youtube|tiktok|threads|bluesky)',
  'folgt uns',
  'besuchen sie uns auf',
  '(?:abonnieren|folgen) sie [^.]{0,30}-kanal',
]);

/** Nothing but whom to follow, and where. */
const FOLLOW_LINE = wholeLine([
  '(?:follow|folgen sie|folge|folgt|suivez|sigue a|siga|segui|volg|följ|følg|obserwuj)(?: (?:me|us|him|her|them))? @[\\w.]{2,30}(?:(?:,|,? \\p{L}{1,3}| &)? @[\\w.]{2,30}){0,4}',
  'follow [^.!?:]{2,40}: ?(?:(?:twitter|facebook|instagram|x|youtube|tiktok|linkedin|threads|bluesky|rss)[^\\p{L}]{0,4}(?:and |or )?){1,6}',
]);
