import type { Part } from '../part.ts';
import { isCall } from './call.ts';
import type { Clutter } from './clutter.ts';
import { anyOf, names, wholeLine } from './vocabulary.ts';

/** Newsletter sign-ups: forms that ask for an e-mail address, boxes named so, and lines that call to subscribe. */
export const newsletter: Clutter = {
  kind: 'newsletter',
  prune: [
    {
      evidence: 'email-field',
      ceiling: { words: 150, proseBlocks: 3, share: 0.25 },
      fits: hasEmailField,
    },
  ],
  mark: [
    {
      evidence: 'newsletter-name',
      ceiling: { words: 150, proseBlocks: 3, share: 0.12 },
      fits: (part) => part.words > 0 && NEWSLETTER_NAMES.test(part.names),
    },
  ],
  line: [
    { evidence: 'newsletter-call', words: 60, fits: (line, story) => isCall(line, story, NEWSLETTER_CALLS) },
    { evidence: 'newsletter-label', words: 8, fits: (line) => NEWSLETTER_LABEL.test(line.text) },
    { evidence: 'newsletter-terms', words: 60, fits: (line) => NEWSLETTER_TERMS.test(line.text) },
  ],
};

function hasEmailField(part: Part): boolean {
  if (part.fields === 0 || COMMENT_FORM.test(part.names)) return false;
  for (const input of part.element.querySelectorAll('input')) {
    const type = input.getAttribute('type') ?? 'text';
    if (type === 'email') return true;
    const named = `${input.getAttribute('name') ?? ''} ${input.getAttribute('placeholder') ?? ''} ${input.id}`;
    if (type === 'text' && /e-?mail|courriel|correo|メール|邮箱|이메일/i.test(named)) return true;
  }
  return NEWSLETTER_NAMES.test(part.names) && part.element.querySelector('input,select') !== null;
}

/** Forms for comments ask for an e-mail address as well. */
const COMMENT_FORM = names(['comments?', 'respond', 'reply', 'kommentare?']);

const NEWSLETTER_NAMES = names([
  'newsletters?',
  'mailing ?list',
  'mailchimp',
  'email ?(?:sign ?up|capture|subscri\\w*|alerts?|opt ?in)',
  'sign ?up(?: (?:form|box|widget|module|inline|block|promo|cta))?',
  'subscri(?:be|ption) (?:form|box|widget|module|block|cta)',
  'optin(?: \\w+)?',
  'infolettre',
  'nyhetsbrev',
  'nieuwsbrief',
  'nyhedsbrev',
]);

const NEWSLETTER_CALLS = anyOf([
  '(?:sign|signed) up (?:for|to|here|now|today|below)',
  'signup (?:for|to)',
  'subscribe to (?:our|the|my|this|his|her|their)',
  '(?:our|free|daily|weekly|morning|e-?mail|the) (?:\\w+ )?newsletters?',
  'newsletters? (?:abonnieren|bestellen|anmelden|here|sign)',
  '(?:to|in|into|in to) your (?:e-?mail )?(?:inbox|mailbox)',
  'get (?:the|our|all|more|daily|breaking)[^.]{0,80}(?:inbox|newsletter|by e-?mail|e-?mailed)',
  'enter your e-?mail',
  'your e-?mail address',
  'den? [\\p{L}\\d„"“ -]{0,40}newsletter',
  'newsletter[^.]{0,40}(?:anmelden|abonnieren|bestellen|kostenlos)',
  'newsletter informiert (?:sie|dich)',
  'inscrivez-vous[^.]{0,40}(?:newsletter|infolettre|lettre)',
  'abonnez-vous[^.]{0,60}(?:newsletter|infolettre|lettre)',
  'recevez[^.]{0,60}(?:newsletter|lettre d.information|par e-?mail|boîte)',
  'suscr[ií]b[a-z]*[^.]{0,60}(?:newsletter|bolet[ií]n|correo)',
  'reciba?s?[^.]{0,60}(?:newsletter|bolet[ií]n|en tu correo|en su correo)',
  'iscriviti[^.]{0,60}newsletter',
  'ricevi[^.]{0,60}(?:newsletter|via e-?mail|nella tua)',
  'assine[^.]{0,60}newsletter',
  'receba[^.]{0,60}(?:newsletter|no seu e-?mail)',
  'inscreva-se[^.]{0,60}newsletter',
  '(?:schrijf|meld) (?:je|u)[^.]{0,60}nieuwsbrief',
  'nyhetsbrev(?:et)?',
  'nyhedsbrev(?:et)?',
  'zapisz się[^.]{0,60}newsletter',
  'bülten[^.]{0,40}(?:abone|kaydol)',
  'メールマガジン',
  'メルマガ',
  'メールで(?:まとめ読み|お届け)',
  'ニュースレター[^。]{0,20}(?:登録|購読)',
  '뉴스레터[^.]{0,20}(?:구독|신청)',
  '订阅[^。]{0,20}(?:邮件|通讯|电子报)',
  'přihlaste se k odběru',
  'iratkozzon fel[^.]{0,30}hírlevel',
  'abonează-te[^.]{0,30}newsletter',
  'tilaa[^.]{0,20}uutiskirje',
  '訂閱[^。]{0,20}(?:電子報|週報)',
  'recib[ae][^.]{0,60}(?:en tu|en su) correo',
]);

const NEWSLETTER_LABEL = wholeLine([
  'newsletters?',
  '(?:sign ?up|sign me up|subscribe)(?: now| here| today| for free)?',
  'thank you for (?:subscribing|signing up).{0,40}',
  '(?:jetzt )?(?:abonnieren|anmelden)',
  'je m.(?:abonne|inscris)',
  'suscr[ií]b(?:ete|irse|ase)(?: ahora)?',
  'iscriviti(?: ora)?',
  'inscreva-se',
  'thanks for (?:subscribing|signing up).{0,40}',
  '(?:votre )?adresse e-?mail',
  'merci pour votre inscription.{0,20}',
  '(?:introduce )?tu (?:correo(?: electrónico)?|e-?mail)',
  '(?:ihre )?e-?mail-adresse',
  'vielen dank für (?:ihre|deine) anmeldung',
  'bitte geben sie (?:eine|ihre) .{0,10}e-mail-adresse.{0,10}',
  'get (?:the latest news|breaking news alerts)',
  'stay (?:up to date|connected|informed)',
]);

const NEWSLETTER_TERMS = anyOf([
  'by (?:signing up|subscribing|clicking (?:subscribe|sign up|submit)|submitting|entering your e-?mail|providing your e-?mail)[^.]{0,60}(?:i|you|your|agree|consent|accept|confirm)',
  'you (?:can|may) unsubscribe (?:at )?any ?time',
  '(?:i|we) understand (?:that )?(?:i|you) can unsubscribe',
  'i (?:agree|would like|want) to receive (?:e-?mails|news|updates|marketing|promotional|offers)',
  'agree to receive[^.]{0,60}(?:e-?mails|updates|promotional|marketing|newsletters?)',
  'abmeldung ist jederzeit möglich',
  'jederzeit (?:abbestellen|wieder abmelden|widerrufen)',
  'vous pouvez vous désinscrire',
  'puede(?:s)? (?:darte|darse) de baja',
  'mit (?:dem absenden|(?:ihrer|der) anmeldung|dem klick)[^.]{0,60}(?:stimmen|akzeptieren|erklären) sie',
  'en vous inscrivant,? vous acceptez',
  'al (?:suscribirte|registrarte|suscribirse|registrarse),? aceptas?',
]);
