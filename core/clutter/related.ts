import type { Part } from '../part.ts';
import type { Clutter } from './clutter.ts';
import { leadsOffSite } from './off-site.ts';
import type { Story, StoryLine } from './story.ts';
import { HEADLINE_WORDS, isCards, isLinkBlock, isTeaserList, isTeasers } from './story-lists.ts';
import { names, startsWith, wholeLine } from './vocabulary.ts';

/** Ways to other stories: labelled lists, cards, link blocks, and lines of the "Read also:" kind. */
export const related: Clutter = {
  kind: 'related',
  mark: [
    { evidence: 'related-label', ceiling: { words: 300, proseBlocks: 3, share: 0.1 }, fits: hasRelatedLabel },
    {
      evidence: 'related-name',
      ceiling: { words: 300, proseBlocks: 3, share: 0.1 },
      fits: (part) => part.links > 0 && part.linkShare > 0.4 && RELATED_NAMES.test(part.names),
    },
    {
      evidence: 'related-card',
      ceiling: { words: 120, proseBlocks: 2, share: 0.2 },
      fits: (part) => part.links > 0 && part.headings + part.images > 0 && OTHER_STORIES.test(part.names),
    },
    {
      evidence: 'teaser-list',
      ceiling: { words: 2_000, proseBlocks: 40, share: 0.7 },
      fits: (part) => OTHER_STORIES.test(part.names) && isTeaserList(part),
    },
    { evidence: 'teasers', ceiling: { words: 2_000, proseBlocks: 40, share: 0.7 }, fits: isTeasers },
    { evidence: 'cards', ceiling: { words: 600, proseBlocks: 3, share: 0.05 }, fits: isCards },
    { evidence: 'link-block', ceiling: { words: 400, proseBlocks: 0, share: 1 }, fits: isLinkBlock },
  ],
  line: [
    { evidence: 'related-lead', words: 30, fits: isRelatedLead },
    { evidence: 'repeated-lead', words: 40, fits: isRepeatedLead },
    { evidence: 'link-run', words: 40, fits: isInLinkRun },
  ],
};

/** Whether a part is named for stories other than the page's own, or opens with such a label. */
export function isOfOtherStories(part: Part): boolean {
  return OTHER_STORIES.test(part.names) || (!part.isLeaf && RELATED_LABEL.test(part.text.slice(0, 80)));
}

function hasRelatedLabel(part: Part): boolean {
  if (part.links === 0 || !RELATED_LABEL.test(part.text.slice(0, 80))) return false;
  if (part.tag === 'p' || part.tag === 'li') return part.linkShare >= 0.5 && !/\.$/.test(part.text);
  return part.linkShare >= 0.3 || (part.links >= 2 && part.images > 0);
}

function isRelatedLead(line: StoryLine): boolean {
  if (LABEL_ALONE.test(line.text) || isPointer(line)) return true;
  if (leadsOffSite(line.part)) return false;
  if (ARROW.test(line.text) && line.linkShare > 0.6 && line.words >= HEADLINE_WORDS) return true;
  if (!RELATED_LEAD.test(line.text)) return false;
  return (
    line.linkShare > 0.4 ||
    (line.words <= 4 && line.part.isHeading) ||
    (line.words <= 30 && /^[^.!?]{0,30}:/.test(line.text) && line.part.links > 0)
  );
}

/** "Read also:" with a headline behind it, be it a link or not. */
function isPointer({ text, words }: StoryLine): boolean {
  return (
    words <= LONGEST_POINTER &&
    /^[^.!?:：]{3,30}[:：|]\s*\p{L}/u.test(text) &&
    !/[.。]$/.test(text) &&
    POINTER.test(text)
  );
}

/** Two or more lines in a row that are nearly all link, outside lists of the text's own. */
function isInLinkRun(line: StoryLine, story: Story): boolean {
  if (!isLinkLine(line)) return false;
  const before = story.lines[line.index - 1];
  const after = story.lines[line.index + 1];
  return (before !== undefined && isLinkLine(before)) || (after !== undefined && isLinkLine(after));
}

/** A label and a link, where another line has the same label: "Read more:" in any language. */
function isRepeatedLead(line: StoryLine, story: Story): boolean {
  return (
    line.label !== null &&
    (story.repeats.get(line.label) ?? 0) > 1 &&
    line.words >= HEADLINE_WORDS &&
    !leadsOffSite(line.part)
  );
}

function isLinkLine(line: StoryLine): boolean {
  return (
    line.linkShare > 0.7 &&
    line.part.links <= 2 &&
    line.words < 40 &&
    line.words >= HEADLINE_WORDS &&
    !line.part.element.closest('table') &&
    !(line.part.element.closest('ul,ol') && leadsOffSite(line.part))
  );
}

/** In words: a label and a headline. */
const LONGEST_POINTER = 25;

const POINTER = startsWith([
  '(?:read|see|watch) (?:more|also|next)',
  'also read',
  '(?:lesen sie|lies) (?:auch|mehr|hier|dazu)',
  'mehr (?:dazu|zum thema)',
  '(?:à )?lire (?:aussi|également)',
  '(?:lee|lea) también',
  'te puede interesar',
  'leggi anche',
  'leia (?:também|mais)',
  'lees (?:ook|meer)',
  '(?:les|læs|läs) (?:også|även|också|mer|mere)',
  'lue myös',
  '(?:czytaj|zobacz) (?:też|także|również|więcej)',
  'čtěte (?:také|více)',
  'citește și',
  'читайте (?:также|також)',
  'διαβάστε (?:επίσης|ακόμα)',
  'baca juga',
  '(?:यह|ये) भी पढ़ें',
  'اقرأ (?:أيضا|أيضاً)',
  'lesetipps?',
]);

const LABELS = [
  'related(?: (?:articles?|stories|story|posts?|news|content|links?|reading|topics?|coverage|items|videos?))?',
  '(?:read|see|view|watch|listen|learn)(?: it)? (?:more|also|next|now|here|the full)',
  'more (?:from|on|in|about|stories|news|like this|for you|to read|coverage|reading|top stories)',
  '(?:most|popular|trending)(?: (?:read|popular|viewed|shared|commented|now|stories|news|articles|videos|topics|posts))?',
  'you (?:may|might) (?:also )?(?:like|be interested|enjoy)',
  '(?:also|further|suggested|recommended|additional)(?: (?:read|reading|by|for you|articles?|stories|videos?|on|in|from|worth reading))?',
  'don.t miss',
  'editor.?s?.? (?:picks?|recommendations?|choice)',
  'what others are reading',
  '(?:also|more) in the news',
  '(?:other|more) (?:articles|posts|stories) you (?:may|might)(?: also)? (?:like|enjoy|be interested in)',
  'people are also reading',
  'in other news',
  'up next',
  'next (?:article|story|up)',
  'what to read next',
  'top (?:stories|news|articles)',
  'latest (?:news|stories|articles|videos|posts)',
  'see also',
  'sponsored stories',
  'promoted stories',
  'around the web',
  'from the web',
  'recent (?:posts|articles|stories|news)',
  'lesen sie (?:auch|mehr|dazu|hier)',
  '(?:lies|mehr) (?:auch|dazu|zum thema|lesen|aus|von|über)',
  '(?:das könnte (?:sie|dich|euch) auch(?: (?:interessieren|gefallen))?)',
  'auch lesen',
  '(?:empfohlene|weitere|neueste|ähnliche) (?:beiträge|artikel)(?: (?:aus|zu|zur|zum|von) [^.]{3,30})?',
  'auch auf [\\p{L}.-]+',
  'mehr (?:themen|zum thema auf [\\p{L}.]+)',
  'auch interessant',
  'weitere (?:artikel|themen|nachrichten|meldungen|news|informationen|newsletter)',
  'passend (?:dazu|zum thema)',
  'zum thema',
  'meistgelesen(?:e)?',
  '(?:à )?lire (?:aussi|également)',
  'voir aussi',
  'sur le même (?:sujet|thème)',
  '(?:lea|lee|leer|ver|vea|te puede|le puede|también te puede) (?:también|más|interesar)',
  'noticias? relacionadas?',
  'más (?:información|noticias|leídas?|sobre)',
  'leggi (?:anche|tutto)',
  'articoli correlati',
  '(?:leia|veja|saiba|confira) (?:também|mais)',
  'matérias relacionadas',
  'lees (?:ook|meer|verder)',
  'meer (?:over|nieuws|lezen)',
  '(?:läs|les|læs) (?:också|även|mer|også|mere|mer om)',
  '(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)',
  '(?:ayrıca|bunu da) oku',
  'ilgili haberler?',
  'baca (?:juga|selengkapnya)',
  'berita terkait',
  '(?:関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|合わせて読みたい|おすすめ(?:記事|情報)?)',
  '관련 ?(?:기사|뉴스)',
  '(?:相关(?:阅读|新闻|文章)|延伸阅读|相關(?:新聞|報導|文章)|延伸閱讀)',
  'more on this story',
  'more (?:great|must-read) (?:stories|reads)(?: from .{2,40})?',
  'like (?:this|what you (?:see|read))\\? (?:you|then|check|read|try)(?: [^.]{1,50})?',
  'popular in the community',
  'lesen sie mehr zum thema',
  'verwandte themen',
  'meistgelesene artikel',
  'empfehlungen der redaktion',
  '(?:articles )?les plus lus',
  'dernières (?:actualités|infos)',
  'nos articles récents',
  'lire (?:la suite|plus)',
  'articles (?:liés|connexes)',
  'artículos relacionados',
  'lo más (?:leído|visto)',
  'últimas noticias',
  '(?:sigue|seguir) leyendo',
  '(?:ti )?potrebbero interessarti(?: anche)?',
  '(?:ti )?potrebbe interessar(?:e|ti)(?: anche)?',
  'notizie correlate',
  'i più letti',
  'ultime notizie',
  'continua a leggere',
  'per approfondire',
  'mais lidas',
  'últimas notícias',
  '(?:notícias|artigos) relacionad[oa]s',
  'relacionadas',
  'gerelateerde artikelen',
  'meest gelezen',
  'laatste nieuws',
  'bekijk ook',
  'mest (?:lest|läst|læste?)',
  '(?:siste|senaste) nytt',
  'seneste nyt',
  'flere saker',
  'relaterte (?:artikler|saker)',
  'lue myös',
  'luetuimmat',
  'lestu líka',
  'najczęściej czytane',
  'najnowsze',
  'powiązane artykuły',
  'polecane',
  'čtěte (?:také|více|dále)',
  'mohlo by vás zajímat',
  'nejčtenější',
  'související články',
  'olvassa el ezt is',
  'kapcsolódó cikkek',
  'citește și',
  'читайте (?:также|також|далее|ще)',
  'смотрите также',
  'διαβάστε (?:επίσης|ακόμα|περισσότερα)',
  'son dakika haberleri',
  '(?:こちらもおすすめ|(?:アクセス)?ランキング|(?:人気|最新)(?:記事|ニュース)|続きを読む)',
  '(?:많이 본|인기|주요) ?(?:뉴스|기사)',
  '更多(?:新闻|新聞|内容)',
  'berita (?:lainnya|terpopuler)',
  'terpopuler',
  '(?:यह|ये) भी पढ़ें',
  'اقرأ (?:أيضا|أيضاً|المزيد)',
  'xem thêm',
  'קראו (?:גם|עוד)',
  'must[- ]reads?',
  'featured videos?',
  'suggested reads',
  'explore more',
  'keep reading',
  'read full story(?: here)?',
  '(?:read )?more (?:from|by) this author',
  'read all the latest news.{0,30}',
  'all (?:news|stories)$',
  'top-?themen',
  '(?:aktuelle|neueste) nachrichten',
  'meistgeklickt',
  'beliebteste artikel',
  'für sie empfohlen',
  'unsere empfehlungen',
  'tipps? der redaktion',
  'redaktionstipp',
  'mehr aus dem ressort',
  'lesetipps?',
  'auch spannend',
  'dazu passend',
  '(?:nächster|vorheriger) artikel',
  'mehr informationen',
  'alle artikel von',
];

const RELATED_LABEL = startsWith(LABELS);
/** A label whose list is gone, or was never filled. */
const LABEL_ALONE = wholeLine(LABELS);

const RELATED_LEAD = startsWith([
  ...LABELS,
  'more',
  'mehr',
  'watch',
  'video',
  'read',
  'photos?',
  'gallery',
  'next',
  'see',
  'plus',
  'exclusive',
  'opinion',
  'mire',
  'mira',
  'vea',
  'lea',
  'guarda',
  'siehe',
  'hier (?:das|der|die|geht|lesen|finden)',
]);

/** How editors point at another story. */
const ARROW = /^\s*(?:>>|[»→⇒➡▶►➤👉])/u;

/** Names that only lists of other stories bear. */
const OTHER_STORIES = names([
  '(?:link |article |post |story )?related(?: (?:articles?|posts?|stories|content|links?|news|article))?',
  '(?:teasers|teaser list|recirc|recirculation|outbrain|taboola)',
  'recommended(?: (?:articles?|posts?|stories|content|links?|reading))?',
  'more (?:from|stories|articles|news)',
  'most (?:read|popular|viewed)',
  '(?:you may|might) also like',
  'read (?:more|next|also)',
]);

const RELATED_NAMES = names([
  'related(?: \\w+)?',
  'recommend(?:ed|ation|ations)?(?: \\w+)?',
  'recirc(?:ulation)?',
  'most (?:read|popular|viewed|shared)',
  'popular(?: (?:posts|articles|news|stories))?',
  'trending',
  'more (?:from|stories|on|in|news|articles|like|links?)',
  'read (?:more|next|also)',
  'readmore',
  'up ?next',
  'also (?:like|read|see)',
  'see also',
  'outbrain',
  'taboola',
  'zergnet',
  'revcontent',
  'teasers?',
  'promo(?: \\w+)?',
  'next (?:article|story|post|up)',
  'further (?:reading|links?)',
  'suggested',
  'inline (?:story|article|promo|related|teaser|link)',
  'story (?:link|card|promo|list|package)',
  'referenced card',
  'linkbox',
  'hyperlink(?: embed)?',
  'rich link',
  'onward',
  'latest(?: (?:news|stories|posts))?',
  'post nav(?:igation)?',
]);
