import { LIMITS } from '../limits.ts';

/**
 * Names out of what a page gives as its author: without "By", addresses, job titles and dates. Several authors are
 * joined as the page joins them. Null when nothing that could be a name is left.
 */
export function cleanByline(raw: string | null | undefined): string | null {
  if (!raw) return null;
  let byline = raw
    // Looking for addresses goes through a word from each of its letters.
    .slice(0, LIMITS.value)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}),(?=\p{L})/gu, ', ')
    .replace(/\S+@\S+|(?:https?:)?\/\/\S+|www\.\S+|(?<!\S)@\w+/g, ' ')
    .split(/\s+[|•·–—@]\s+|\s{2,}/)[0] as string;
  byline = byline
    .trim()
    .replace(LEADING_DATE, '')
    .replace(BY, '')
    .replace(MERITS, '')
    .replace(TRAILING_DATE, '')
    .replace(JOB, '')
    .replace(JOB_TITLE, '')
    .replace(PLACE, '')
    .replace(/\s\(\p{Ll}{2,4}\.?\)/gu, '')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '');
  if (NO_AUTHOR.test(byline) || JOB_ALONE.test(byline)) return null;
  if (
    byline.length < 2 ||
    byline.length > 150 ||
    /^\d|\d\.\d|^[^\p{L}]*$/u.test(byline) ||
    /[<>{}[\]]/.test(byline)
  )
    return null;
  return byline;
}

/** A label that stands where a name should. */
const NO_AUTHOR =
  /^(?:(?:last )?(?:updated|published|posted)(?: (?:on|at|in))?|(?:publiziert|veröffentlicht|erschienen|aktualisiert)(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|(?:written|article|story|text|posted|words|photos?) by|by|von|follow|share|subscribe|copyright\b.*|bio(?:graphy)?|about(?: the)? authors?|autor(?:in|en|es)?|auteurs?|authors?|artikel von|name\W*|\w*admin(?:istrator)?|undefined|null|the author|unknown|webmaster|an[oó]nimo|(?:read )?more (?:about|from|by)\b.*|read more\b.*)$/i;

const JOB_ALONE =
  /^(?:\p{Lu}\p{L}+ (?:and |& |of )?){1,2}(?:Editor|Reporter|Correspondent|Coordinator|Columnist|Manager)$/u;

/** A job right behind a name, where the page parts them by styles alone. */
const JOB_TITLE =
  /(?<=\S \S+) (?:Senior|Junior|Chief|Staff|Managing|Executive|Content|Marketing|Deputy|Associate|Contributing|Freelance|Political|Features|News|Sports|Business)(?: \p{Lu}\p{L}+)* (?:Editor|Reporter|Correspondent|Coordinator|Columnist|Manager|Director|Writer)$/u;

/** Words that introduce an author. Also twice: "By", and then "by Nora Feldt" in the next element. */
export const BY =
  /^(?:(?:(?:written|view all posts|posted|published|story|text|words|article|reported|report|analysis|opinion|column|geschrieben|eingestellt|verfasst|artikel|alles|skrevet|skriven|scris)\s+)?(?:by|von|par|por|di|da|door|av|af|autor(?:a|en|in)?|author|autore|auteur|écrit par|text|texte|texto|przez|oleh|penulis|yazan|yazar|haber|teksti|toimittaja|szerző|írta|piše|fra|foto|from|текст|автор|بقلم|كتب|記者|记者|作者|著者|文)\s*[:：●\s]\s*)+/i;

const LEADING_DATE =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:[\s,|–—-]+|$)/i;

/** What readers of a forum have earned: "Nora Feldt 1,197 2 gold badges 8 silver badges" */
const MERITS = /\s[\d.,]+k?(?:\s\d+)*\s(?:gold|silver|bronze) badges?\b.*$/i;

/** "Nora Feldt in Port Ellen", "Nora Feldt for The Harbour Post" */
const PLACE = /(?:(?<=\p{L}\p{L}) in|(?<=\S \S\S+) [Ff]or) \p{Lu}.*$/u;

const TRAILING_DATE =
  /[\s,|–—-]+(?:\d{4}[年/.-].*|(?:published|updated|posted|reviewed|edited|sagt|says)\b.*|(?:on|am|le|el|at)\s+(?:[^\s\d,]+,?\s+)?\d.*|(?:on|am) \S+(?:day|tag)\b.*|\d{1,2}[./ ]\S+[./ ]\d{2,4}.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.*|\d{1,2}:\d{2}.*)$/i;

const JOB =
  /\s*[,|(–—-]\s*(?:(?:[^\s,|(]+\s+){0,4}(?:(?:editor|reporter|correspondent|writer|journalist|columnist|producer|contributor|analyst)s?|staff|chief|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista|giornalista|redacteur|associated press|reuters|afp|news(?: service)?)\b.*)$/i;
