import type { Clutter } from './clutter.ts';
import { anyOf, names, startsWith } from './vocabulary.ts';

/** Cookie walls and privacy dialogs, and the notes that stand where an embed waits for consent. */
export const consent: Clutter = {
  kind: 'consent',
  prune: [
    {
      evidence: 'consent-dialog',
      ceiling: { words: 20_000, proseBlocks: 500, share: 1 },
      fits: (part) =>
        CONSENT_NAMES.test(part.names) &&
        (part.words < 30 || density(part.text) > 1 / 60) &&
        WITNESS.test(part.text),
    },
    {
      evidence: 'consent-text',
      ceiling: { words: 20_000, proseBlocks: 500, share: 1 },
      fits: (part) => CONSENT_OPENING.test(part.text.slice(0, 200)) && density(part.text) > 1 / 40,
    },
  ],
  line: [
    {
      evidence: 'embed-consent',
      words: 130,
      fits: (line) => EMBED_CONSENT.test(line.text),
    },
  ],
};

function density(text: string): number {
  const sample = text.slice(0, 4_000);
  return (sample.match(CONSENT_WORD)?.length ?? 0) / (sample.length / 6);
}

/** A word beside "cookie" that no recipe needs. */
const WITNESS =
  /accept|agree|allow|consent|privacy|partners|gdpr|reject|manage|prefer|browser|web ?site|this site|our site|third.part|akzeptier|zustimm|datenschutz|nutzen|verwenden|accepte|acepta|accetta|aceita|utilis|utiliz|同意|使用/i;

const CONSENT_NAMES = names([
  'cookies?(?: \\w+)? (?:banner|bar|consent|notice|notification|law|policy|wall|message|popup|modal|dialog|settings|preferences|disclaimer|overlay)',
  '(?:banner|notice|modal|accept|eu) cookies?',
  'cookie',
  'cookiebot',
  'consent (?:banner|modal|dialog|popup|manager|overlay|layer|notice|box|wall|container|wrapper)',
  'cmp (?:banner|wrapper|container|root|layer)',
  'gdpr',
  'ccpa',
  'onetrust',
  'ot sdk \\w+',
  'didomi',
  'usercentrics',
  'truste',
  'trustarc',
  'qc cmp\\d?',
  'sp message',
  'privacy (?:banner|notice|modal|dialog|popup|manager|prompt|settings|preferences|center)',
]);

const CONSENT_OPENING = startsWith([
  '(?:this|our) (?:web ?site|site) (?:uses|use) cookies',
  'we (?:and our [\\p{L}\\d ]{1,40} )?(?:use|value|store|care)[^.]{0,40}(?:cookies|privacy)',
  '(?:your privacy|cookie (?:list|policy|settings|preferences)|privacy (?:overview|preference|settings))',
  'wir (?:und unsere [\\p{L}\\d ]{1,40} )?(?:verwenden|nutzen|setzen)[^.]{0,40}cookies',
  'diese (?:webseite|website|seite) (?:verwendet|nutzt) cookies',
  '(?:ce site|nous) utilis[^.]{0,40}cookies',
  '(?:este sitio|esta web|este site|utilizamos|usamos)[^.]{0,40}cookies',
  '(?:questo sito|utilizziamo)[^.]{0,40}cookie',
  '(?:deze (?:web)?site|wij|we) gebruik[^.]{0,40}cookies',
]);

const CONSENT_WORD =
  /cookie|consent|privacy|gdpr|datenschutz|einwillig|consentement|privacidad|opt[- ]?out|third part/gi;

const EMBED_CONSENT = anyOf([
  'ein klick für den datenschutz',
  'empfohlene[rs]? (?:redaktionelle[rs]? |externe[rs]? )inhalte?',
  '(?:youtube|twitter|x|instagram|facebook|tiktok)-inhalte?(?: (?:erlauben|laden|anzeigen))?$',
  'ich bin (?:damit )?einverstanden[^.]{0,40}(?:externe |inhalte? )',
  'waiting for your permission to load',
  'this content is provided by [^.]{1,40} (?:may be|is) using cookies',
  'to show you this content',
  'externe[rn]? inhalte? (?:anzeigen|laden|aktivieren|von|angezeigt)',
  'um (?:diesen inhalt|diese inhalte|eingebettete inhalte|den inhalt) (?:anzuzeigen|darzustellen)',
  'an dieser stelle finden sie (?:einen )?(?:externen|inhalte)',
  '(?:mit ihrer|deine|ihre) (?:zustimmung|einwilligung)[^.]{0,80}(?:externe|youtube|twitter|instagram|facebook|inhalte?)',
  'personenbezogene daten (?:können )?(?:an drittplattformen|an dritte) (?:übermittelt|weitergegeben)',
  'this (?:content|article contains content)[^.]{0,60}(?:cookies|provided by (?:twitter|instagram|facebook|youtube|tiktok|x))',
  '(?:we|to) (?:need|ask for|ask) your (?:permission|consent)[^.]{0,40}(?:load|cookies)',
  'to (?:view|show|see) this (?:content|video|post|embed)[^.]{0,40}(?:accept|cookies|consent)',
  'accept (?:all )?cookies (?:to|and)',
  'pour (?:afficher|voir|visualiser) ce(?:tte)? (?:contenu|vidéo)[^.]{0,60}(?:cookies|accept)',
  'para (?:ver|visualizar) este (?:contenido|conteúdo|video|vídeo)[^.]{0,60}cookies',
  'per (?:visualizzare|vedere) questo contenuto[^.]{0,60}cookie',
  'accepteer(?: de)? cookies',
  'externer inhalt$',
  'klicken sie auf den (?:unteren )?(?:button|knopf)[^.]{0,20} um den inhalt',
  '^allow .{1,20} content\\?',
  'to view this content, click',
  'dieser inhalt wird von .{2,20} bereitgestellt',
  'zum anzeigen dieses inhalts',
  'ce contenu (?:est bloqué|provient d.un site tiers)',
  '^contenu externe$',
  '^contenuto esterno$',
  '^aceptar cookies$',
  'dieser externe inhalt',
  '^inhalt von \\p{L}+ nicht gefunden',
  'für diesen inhalt ist ihre einwilligung',
  '^(?:inhalt laden|alle externen inhalte anzeigen)$',
]);
