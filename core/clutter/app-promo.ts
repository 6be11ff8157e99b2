import { isCall } from './call.ts';
import type { Clutter } from './clutter.ts';
import { anyOf, linksTo, names, startsWith } from './vocabulary.ts';

/** Calls to install the site's own app. */
export const appPromo: Clutter = {
  kind: 'app-promo',
  mark: [
    {
      evidence: 'store-links',
      ceiling: { words: 60, proseBlocks: 1, share: 0.1 },
      fits: (part) => !isParagraph(part.tag) && linksTo(part, STORES),
    },
    {
      evidence: 'app-name',
      ceiling: { words: 80, proseBlocks: 1, share: 0.1 },
      fits: (part) => part.words > 0 && APP_NAMES.test(part.names),
    },
    {
      evidence: 'other-form',
      ceiling: { words: 60, proseBlocks: 1, share: 0.1 },
      fits: (part) =>
        !part.isLeaf &&
        part.links + part.buttons > 0 &&
        (FORM_NAMES.test(part.names) || OTHER_FORM.test(part.text)),
    },
  ],
  line: [{ evidence: 'app-call', words: 45, fits: (line, story) => isCall(line, story, APP_CALLS) }],
};

function isParagraph(tag: string): boolean {
  return tag === 'p' || tag === 'li';
}

const STORES =
  /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store\/apps|appgallery\.huawei)/i;

const APP_NAMES = names([
  'app (?:download|promo|promotion|banner|install|cta|links?|store|stores)(?: \\w+)?',
  '(?:download|get|install|mobile) (?:the )?app(?:s)?',
  'smart ?(?:app )?banner',
  'appstore',
]);

const APP_CALLS = anyOf([
  "(?:get|download|install|try|use) (?:the|our|it on the) (?:[\\p{L}\\d’' ]{1,40} )?apps?",
  '(?:download|read|watch|listen) (?:it |now )?(?:on|in|from) (?:the )?(?:app store|google play)',
  '(?:available|download) (?:on|for) (?:the )?(?:ios|iphone|android|app store|google play)',
  'stay updated with notifications',
  '(?:turn on|enable|get|receive|allow) (?:push )?notifications',
  '(?:die|unsere|zur) [\\p{L}\\d -]{0,30}-?app (?:herunterladen|laden|installieren)',
  '(?:push-nachrichten|push-mitteilungen|push-benachrichtigungen)',
  'laden sie (?:die|unsere)[^.]{0,40}app',
  'téléchargez (?:l.|notre )[^.]{0,30}app',
  'descarga(?:r)? (?:la|nuestra)[^.]{0,30}app',
  'scarica (?:la|l.|la nostra)[^.]{0,30}app',
  'baixe o (?:app|aplicativo)',
  'download de [\\p{L}\\d ]{0,20}app',
  'アプリ(?:を|の)?ダウンロード',
  '앱(?:을)? 다운로드',
  '下载[^。]{0,10}(?:客户端|app)',
  '(?:jetzt (?:die )?)?app (?:herunterladen|laden|installieren)',
  'téléchargez[^.]{0,30}appli(?:cation)?',
  'baixe (?:o nosso |nosso )?aplicativo',
  'download onze app',
  'last ned appen',
  'ladda ner appen',
  'pobierz aplikację',
  '下載[^。]{0,10}app',
  'catch all the latest news',
]);

/** Buttons that lead to the same story in another form: in cards, in short, in a feed of its own. */
const FORM_NAMES = names([
  '(?:fast|quick|shorts?|bite ?size|story ?cards?|swipe) (?:button|banner|widget|promo|cta|module)',
]);

const OTHER_FORM = startsWith([
  'read (?:a|the) (?:short(?:er)?(?: version)?|quick(?: version)?|summary|tl;dr)[^.]{0,20} of this (?:story|article)',
  'get (?:bite-sized|the) news[^.]{0,30}(?:cards|shorts|format)',
]);
