import type { Clutter } from './clutter.ts';
import { linksMatching, names, wholeLine } from './vocabulary.ts';

/** Bars that send the page elsewhere: share, post, mail, copy link, print. */
export const share: Clutter = {
  kind: 'share',
  mark: [
    {
      evidence: 'share-links',
      ceiling: { words: 80, proseBlocks: 0, share: 0.05 },
      fits: (part) => {
        if (part.links < 2 || part.tag === 'p') return false;
        const count = linksMatching(part, SHARING);
        return count >= 2 && part.words <= Math.min(40, 10 + 3 * part.links);
      },
    },
    {
      evidence: 'share-name',
      ceiling: { words: 40, proseBlocks: 0, share: 0.05 },
      fits: (part) => part.words > 0 && !part.isHeading && part.tag !== 'p' && SHARE_NAMES.test(part.names),
    },
  ],
  line: [{ evidence: 'share-line', words: 14, fits: (line) => SHARE_LINE.test(line.text) }],
};

const SHARING =
  /facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|whatsapp:\/\/send|t\.me\/share|telegram\.me\/share|linkedin\.com\/(?:share|cws)|reddit\.com\/(?:submit|r\/submit)|pinterest\.[a-z]+\/pin\/create|tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|mailto:\?|bsky\.app\/intent|threads\.net\/intent|line\.me\/r\/|lineit\/share|vk\.com\/share|flipboard\.com\/bookmarklet|news\.ycombinator\.com\/submitlink|b\.hatena\.ne\.jp\/(?:entry|add)|social-plugins\.line\.me/i;

const SHARE_NAMES = names([
  'shar(?:e|ing|er)(?: (?:bar|buttons?|tools?|links?|icons?|list|widget|this|article|block|container|box|options|menu))?',
  'social(?: (?:bar|buttons?|links?|icons?|share|sharing|media|list|tools?|networks?))?',
  'addthis(?: \\w+)?',
  'addtoany(?: \\w+)?',
  'sharedaddy',
  'sharethis',
  'bookmark share',
  'article (?:tools|actions|sharing)',
]);

const SHARE_LINE = wholeLine([
  '(?:share|share this|share on|tweet|retweet|pin|pin it|post|e-?mail|print|copy (?:the )?link|link copied|save|bookmark|gift|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|flipboard|pinterest|messenger|tumblr|threads|bluesky|instagram|pocket|mail)(?:[\\s,·•|/&+-]+(?:and |or )?(?:share|this|on|via|article|story|page|post|tweet|pin|it|e-?mail|print|copy|link|url|copied|save|bookmark|gift|comments?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|flipboard|pinterest|messenger|tumblr|threads|bluesky|instagram|pocket|mail|friend|with|your|friends|a|to))*',
  '(?:share|save) (?:this )?(?:article|story|post|page|video)(?: (?:on|via|with).{0,40})?',
  '\\d+ shares?',
  '(?:artikel )?(?:teilen|drucken|merken|kopieren|versenden|mailen)(?:[\\s,|·-]+(?:teilen|drucken|merken|kopieren|versenden|mailen|facebook|twitter|x|whatsapp))*',
  '(?:artikel|link|beitrag) (?:teilen|kopieren|drucken|merken|kopiert)',
  'partager(?: (?:cet article|sur).{0,30})?',
  'compart(?:ir|e|ilhar|ilhe)(?: (?:este|esta|en|no|na|por|artículo|matéria).{0,30})?',
  'condividi(?: .{0,30})?',
  'delen(?: .{0,20})?',
  'dela(?: (?:artikeln?|på .{0,20}))?',
  'del(?: (?:artikkel(?:en)?|artiklen|på .{0,20}))',
  'udostępnij(?: .{0,20})?',
  'paylaş',
  'bagikan(?: .{0,20})?',
  '(?:シェア|ツイート|ポスト)(?:する)?',
  '공유(?:하기)?',
  '分享(?:到.{0,10})?',
  'copied',
  'add to (?:my |your )?(?:reading list|favou?rites|bookmarks)',
  'follow(?: this (?:author|topic|story))?',
  '(?:zur )?(?:merk|lese)liste(?: hinzufügen)?',
  'artikel verschenken',
  'partager l.article',
  'copier le lien',
  'lien copié',
  'ajouter à (?:mes|vos|ma) .{3,20}',
  'sauvegarder',
  'offrir (?:cet |l.)article',
  'imprimer',
  'copiar (?:el )?enlace',
  'enlace copiado',
  'guardar',
  'imprimir',
  'copia (?:il )?link',
  'link copiato',
  'salva',
  'stampa',
  'partilhar',
  'copiar (?:o )?link',
  'link copiado',
  'salvar',
  'deel(?: dit artikel)?',
  'kopieer (?:de )?link',
  'link gekopieerd',
  'bewaar(?: (?:dit )?artikel)?',
  'opslaan',
  'del',
  'kopier (?:lenke|link)',
  'lenken? kopiert',
  'kopiera länk(?:en)?',
  'spara',
  'lagre',
  'jaa',
  'tallenna',
  'skopiuj link',
  'sdílet(?: .{3,20})?',
  'поделиться(?: .{1,20})?',
  '(?:印刷|保存|ブックマーク)(?:する)?',
  '글자크기(?: ?조절)?',
  '인쇄',
  '收藏',
]);
