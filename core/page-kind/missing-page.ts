import { anyOf } from '../clutter/vocabulary.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Part } from '../part.ts';

/**
 * Whether a site says that the page is not there: by its answer (`status`, of HTTP, where it is known) or by its
 * title, on a page that holds next to no prose.
 */
export function isMissingPage(root: Part, metadata: Metadata, status: number | undefined): boolean {
  if (root.proseWords >= MOST_PROSE) return false;
  if (status !== undefined && status >= 400) return true;
  return metadata.titles.some((title) => title.split(/\s+/).length <= 12 && NOT_FOUND.test(title));
}

/** Words of prose that an apology may have. */
const MOST_PROSE = 120;

const NOT_FOUND = anyOf([
  '(?:error|http|fehler|erreur|errore|fout|fel|virhe) ?:?(?:4\\d\\d|50\\d)',
  '404 ?[-–—:|]?(?: |$)',
  '(?:page|story|article|file|content)(?: was| is| could| can)?(?: not|n.t)(?: be)? (?:found|available|exist)',
  '(?:page|story|article) (?:is )?no longer (?:available|exists?)',
  '(?:we|sorry)[^.]{0,20}(?:can.?t|cannot|couldn.t|could not) find (?:the|that|this|your) page',
  '(?:seite|artikel|beitrag) (?:wurde )?(?:leider )?nicht (?:gefunden|verfügbar|vorhanden)',
  '(?:page|article) (?:introuvable|non trouvée?)',
  '(?:página|artículo|artigo) n(?:o|ão) (?:encontrad[oa]|disponible|existe)',
  'pagina non trovata',
  'pagina (?:niet gevonden|bestaat niet)',
  'strona nie (?:została znaleziona|istnieje)',
  'sid(?:an|en) (?:hittades inte|finns inte|ble ikke funnet|blev ikke fundet)',
  'sivua ei löy(?:dy|tynyt)',
  'страница не найдена',
  'ページが見つかりません',
  '(?:页面不存在|找不到(?:页面|網頁))',
]);
