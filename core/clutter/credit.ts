import type { Clutter } from './clutter.ts';
import { startsWith } from './vocabulary.ts';

/** Picture credits that stand as lines of their own in the text. */
export const credit: Clutter = {
  kind: 'credit',
  line: [
    {
      evidence: 'credit-line',
      words: 45,
      fits: (line) =>
        !line.part.isHeading &&
        ((CREDIT.test(line.text) && !(line.part.isProse && BARE_SOURCE.test(line.text))) ||
          (AGENCY.test(line.text) && !(line.part.isProse && SIGN_OFF.test(line.text))) ||
          TRAILING.test(line.text)),
    },
  ],
};

const CREDIT = startsWith([
  '(?:photo(?:s|graph|graphs|graphy)?|image|images|picture|pictures|pic|video|illustration|graphic|screenshot|featured image|file photo|cover)?\\s*(?:credits?|courtesy|by|via|source|from)\\s*[:|/]',
  '(?:photo|image|picture|photograph|illustration)s?(?: (?:courtesy|credit|by|via|from|©))',
  '(?:photo|image|picture|illustration|graphic)\\s*[:|/]',
  '\\(?(?:ap|afp|reuters|getty)\\)? (?:photo|images?)',
  '(?:foto|fotos|bild|bilder|fotografie|grafik|bildquelle|bildnachweis|fotocredit|symbolbild|archivbild)\\s*[:©|/]',
  '(?:crédit|credit|crédits|photographie|illustration)\\s*(?:photo)?\\s*[:©]',
  '(?:crédito|imagen|fotografía|imagem|reprodução|divulgação|fotografia|immagine)\\s*[:/©]',
  '©\\s',
  '(?:写真|画像|提供|撮影|사진|图片|圖)\\s*[:：＝=／/]',
  '\\[?사진',
  '(?:bildrechte|фото|beeld)\\s*:',
  'fot\\.',
  'image (?:source|caption),',
  'courtesy of [^.!?]{2,40}$',
  'foto (?:ansa|afp|getty|lapresse)',
  '(?:symbol|archiv)bild$',
  '(?:getty|shutterstock|reuters|imago|dpa|supplied|handout|file photo|archivfoto|beispielbild|representati(?:ve|onal) (?:image|photo))$',
  'reuters/',
  'photograph\\s*:',
  'screenshot via',
  'quelle: imago',
]);

const AGENCY =
  /(?:\/|\(|via |©\s?)(?:getty images?|reuters|afp|ap(?: photo)?|epa|dpa|shutterstock|alamy|bloomberg|istock|imago|pa(?: wire| media)?|wireimage|usa today sports|zuma)(?![a-zà-ÿ\d-])[^.]{0,40}\)?\s*$/i;

/** A caption that ends in its credit. */
const TRAILING =
  /[.!?)»”"\p{L}]\s+(?:©|\(?(?:Foto|Fotos|Bild|Photo|Photos|Image credit|Picture|Credit|Crédit|Crédito|Illustration|Grafik|Zdjęcie|Fot\.)\s?[:©/])\s?[^.!?]{2,60}\)?$/u;

/** "Source: …" opens sentences too, and agencies sign the last paragraph of a story with their bare name. */
const BARE_SOURCE = /^\W*(?:source|from|by|via)\s*[:|/]/i;
const SIGN_OFF = /\((?:reuters|afp|ap|epa|dpa|bloomberg)\)\s*$/i;
