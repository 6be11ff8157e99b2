import { isEmphasised } from './call.ts';
import type { Clutter } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { anyOf, startsWith, wholeLine } from './vocabulary.ts';

/** Copyright and source lines, disclaimers, notices about affiliate links and corrections policy. */
export const legal: Clutter = {
  kind: 'legal',
  line: [
    {
      evidence: 'copyright',
      words: 80,
      fits: (line, story) => isAtEnd(line, story) && COPYRIGHT.test(line.text),
    },
    {
      evidence: 'source-line',
      words: 25,
      fits: (line, story) => isAtEnd(line, story) && SOURCE.test(line.text),
    },
    {
      evidence: 'affiliate-notice',
      words: 70,
      fits: (line, story) =>
        (isNotice(line, story) && AFFILIATE.test(line.text)) || PRODUCT_BOX.test(line.text),
    },
    {
      evidence: 'publication-notice',
      words: 60,
      fits: (line, story) =>
        (isAtEnd(line, story) && PUBLICATION.test(line.text)) ||
        (isNotice(line, story) && EDITION.test(line.text)),
    },
    {
      evidence: 'legal-section',
      words: 200,
      fits: (line, story) =>
        line.index > story.lines.length * 0.6 &&
        LEGAL_SECTION.test(line.section) &&
        (story.sectionWords.get(line.section) ?? 0) <= LONGEST_NOTICE,
    },
    {
      evidence: 'site-notice',
      words: 90,
      fits: (line, story) => isAtEnd(line, story) && SITE_NOTICE.test(line.text),
    },
  ],
};

/** At the head, at the end, or set off: where notices stand. */
function isNotice(line: StoryLine, story: Story): boolean {
  return line.index <= story.firstProse + 3 || line.index >= story.lastProse - 1 || isEmphasised(line);
}

function isAtEnd(line: StoryLine, story: Story): boolean {
  return line.index >= story.lastProse - 1 && line.index > story.lines.length * 0.5;
}

const COPYRIGHT = anyOf([
  '^(?:copyright|©|\\(c\\)) ?.{0,200}',
  'all rights reserved',
  '(?:may|must) not be (?:published|reproduced|broadcast|rewritten|redistributed)',
  'alle rechte vorbehalten',
  'tous droits réservés',
  'todos los derechos reservados',
  'tutti i diritti riservati',
  'riproduzione riservata',
  'todos os direitos reservados',
  'wszelkie prawa zastrzeżone',
  'alle rechten voorbehouden',
  'tüm hakları saklıdır',
  '(?:sofern|soweit|wo) nicht anders (?:angegeben|ausgewiesen|vermerkt)[^.]{0,80}(?:cc|creative commons|lizenz)',
  '(?:unless|except where) otherwise (?:noted|stated|specified)[^.]{0,80}(?:cc|creative commons|licen[cs]ed)',
  '(?:licen[cs]ed under|under a|unter (?:einer|der)|bajo (?:una )?licencia|sous licence) (?:cc|creative commons)',
  '無断(?:転載|複製)',
  '무단 ?전재',
  '著作権',
  'rechte a(?:m|n diesem) artikel',
  'dpa-infocom',
  '版(?:权|權)所有',
  '未经许可',
  'our standards: the thomson reuters',
  'nutzung nur mit genehmigung',
  'alle angaben ohne gewähr',
]);

const SOURCE = startsWith([
  '(?:mit|von|aus|unter verwendung von)? ?(?:material (?:von|der) )?(?:dpa|afp|reuters|sid|apa|kna|epd)(?:[/, ]+(?:und )?(?:dpa|afp|reuters|sid|apa|kna|epd|\\p{Ll}{2,4}))*$',
  '(?:redaktion|sendung|autor(?:en)?)\\s*:',
  '(?:the )?associated press (?:writers?|reporters?)[^.]{0,200}contributed',
  '[^.]{0,120} contributed (?:to this (?:report|story|article)|reporting)',
  'follow (?:ap|the ap)(?:.s)?(?: full)? coverage',
  'this (?:is a )?(?:breaking|developing) (?:news )?story',
  'more to follow$',
  '(?:source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|källa|kilde|źródło|kaynak|sumber)\\s*:',
  '(?:reporting|editing|writing|additional reporting|compiled|edited|with (?:reporting|files|inputs?|contributions)|reporting and writing) (?:by|from)',
  'the associated press contributed',
  '\\((?:reuters|ap|afp|pti|dpa|ani|ians|xinhua)\\)$',
  'dieses thema im programm',
  'über dieses thema berichtete?',
  'sendung (?:am|vom) ',
  'mit agenturmaterial',
  'avec (?:afp|reuters|ap)\\W?$',
  'con información de',
  '(?:agencias|efe)\\W?$',
  'ntb\\W?$',
  'ritzau\\W?$',
  'zdroj\\s*:',
  'editor\\s*:',
  'penulis\\s*:',
  '共同$',
  'ロイター\\W?$',
  '(?:责任编辑|責任編輯|编辑|編輯|来源|來源)[:：]',
  '[a-z]{2,5}/[a-z]{2,6}\\W?$',
  'read the original article',
  'prices (?:are )?correct at',
  'mit informationen (?:von|der) ',
  '\\(?mit dpa\\W?$',
  '(?:sda|apa|dpa|sid|ap|agencies|agency inputs|with agency inputs)\\W?$',
  '\\p{Ll}{2,5}, \\p{Ll}{2,5}\\)$',
  'erschienen in ausgabe',
  'disclaimer: this story',
  '\\(?this story has not been edited',
  'source link$',
  '(?:原标题|原標題)\\s*[:：]',
  'the article was first published in print',
  'published in (?:the )?[\\p{L} ]{2,30}, \\p{L}+ \\d',
  'affiliate links may be used',
]);

const AFFILIATE = anyOf([
  '(?:we|us weekly|the site|this site|you|site) (?:may|might|can|could|will) (?:earn|receive|get|make)[^.]{0,60}(?:commission|compensation|percentage|small fee|share of)',
  '(?:earn|receive) (?:us )?an? [^.]{0,25}commission',
  '(?:may )?(?:contains?|includes?|uses?|has) (?:sponsored content (?:or|and) )?affiliate(?: and/or referral)? (?:links?|partnerships?)',
  'as an amazon associate',
  'participants? in the amazon [^.]{0,30}(?:associates?|affiliates?)',
  'independently (?:selected|reviewed|chosen|picked)[^.]{0,120}(?:commission|editors|link)',
  '(?:enthält|enthalten|sind) (?:sogenannte )?(?:provisions?|affiliate)-?links?',
  'affiliate-links? enthalten',
  'liens? affiliés?',
  'provisions?-?links? und kennzeichnen',
  'mit (?:einem )?(?:stern|sternchen) (?:gekennzeichneten|markierten) links',
]);

/** Under each box of a product that a shop's plug-in draws. */
const PRODUCT_BOX = startsWith([
  '[\\p{L}/& ]{2,30} (?:may|might) (?:earn|receive|get) (?:a|an affiliate|a small) commission\\W*$',
  '(?:letzte aktualisierung|last update) (?:am|on) [^/]{6,25}/[^.]{0,80}affiliate.?links?',
]);

/** Where a text comes from, said over it or under it. */
const EDITION = startsWith([
  '(?:dieser (?:beitrag|artikel|text)|diese geschichte) stammt aus (?:der )?ausgabe',
  'bei diesem (?:beitrag|artikel|text) handelt es sich um (?:ein|eine|einen) (?:blog|anzeige|pressemitteilung|gastbeitrag|advertorial)',
  'from the [^.]{3,30} (?:edition|issue)$',
]);

const PUBLICATION = anyOf([
  '^(?:this (?:article|story|post|piece|content)[^.]{0,40}(?:was )?(?:originally |first )?(?:published|appeared)|originally published|first published)',
  '^a version of this (?:article|story|review|interview) (?:appears|appeared|ran|will appear)',
  '^[^.]{0,40}first published(?: on)? \\p{L}+ \\d{1,2}, \\d{4}[^.]{0,20}$',
  '^(?:note: )?(?:the )?(?:views|opinions) expressed',
  'do not (?:necessarily )?(?:reflect|represent) the (?:views|opinions|position)',
  'is not responsible for the (?:opinions|views|content)',
  'gib(?:t|en) (?:nur |allein |ausschließlich )?die meinung (?:des|der) (?:autors|autorin|autor|verfasser)',
  '^suggested citation',
  'this entry was posted',
  '(?:und )?abgelegt unter',
  '^(?:zitiervorschlag|zitierhinweis|empfohlene zitierweise)',
  '^(?:dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde)[^.]{0,40}(?:zuerst|erschienen|veröffentlicht))',
  '^(?:correction|clarification|editor.s note|note to readers)\\b.{0,10}:.{0,20}$',
  '^(?:this article (?:is|was) (?:part of|produced|supported|funded))',
]);

/** What a site says of itself under its stories. */
const SITE_NOTICE = anyOf([
  ".{2,40}[’'](?:s)? (?:primary )?(?:journalistic )?mission is",
  'at [^,.]{2,30}, we (?:believe|employ|are committed)',
  'our (?:only )?(?:mission|agenda) is',
  'this site is protected by recaptcha',
  '(?:news and )?editorial (?:departments?|staff|teams?)[^.]{0,60} (?:had no role|not involved)',
  'read our (?:affiliate|full)? ?(?:terms|disclosure|ethics|editorial) ?(?:policy|statement|guidelines)',
]);

/** Words under a heading that still are a notice. */
const LONGEST_NOTICE = 200;

const LEGAL_SECTION = wholeLine([
  '(?:disclaimers?|disclosures?|legal notice|important (?:information|disclosures?))(?: (?:and|&) (?:disclaimers?|disclosures?))?',
  '(?:haftungsausschluss|rechtlicher hinweis|impressum)',
]);
