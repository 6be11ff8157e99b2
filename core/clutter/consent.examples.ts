import { type Examples, outside } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'consent-dialog': [
      outside(
        '<div id="cookie-banner"><h2>Before you read</h2><p>We and our 411 partners store cookies on your device to measure what you read. You may give your consent or refuse it, and your privacy matters to us.</p><button>Fine</button></div>',
      ),
      '<div id="onetrust-consent-sdk"><p>This site uses cookies.</p></div>',
      outside(
        '<div class="usercentrics-root"><p>Wir brauchen Ihre Einwilligung. Der Datenschutz ist uns wichtig, und Cookies helfen uns dabei, zu sehen, welche Seiten gelesen werden und welche niemand liest.</p></div>',
      ),
      outside(
        '<div class="didomi-popup"><p>Avec votre consentement, nos partenaires utilisent des cookies pour mesurer la lecture de ces pages, et rien de plus que cela pour le moment.</p></div>',
      ),
    ],
    'consent-text': [
      outside(
        '<div><p>This website uses cookies. Cookies help us to count our readers.</p><p>You can refuse every cookie but the ones we need.</p></div>',
      ),
      outside(
        '<section><h2>Your privacy</h2><p>Choose which cookies we may store. Consent can be taken back.</p></section>',
      ),
      outside(
        '<div><p>Wir verwenden Cookies. Ihre Einwilligung zum Datenschutz können Sie widerrufen.</p></div>',
      ),
      outside('<div><p>Ce site utilise des cookies avec votre consentement.</p></div>'),
      outside('<div><p>Este sitio utiliza cookies.</p></div>'),
      outside('<div><p>Questo sito utilizza i cookie.</p></div>'),
      outside('<div><p>Deze site gebruikt cookies.</p></div>'),
    ],
    'embed-consent': [
      '<p>Empfohlener redaktioneller Inhalt</p>',
      '<p>Externen Inhalt anzeigen</p>',
      '<p>Externer Inhalt</p>',
      '<p>Klicken Sie auf den Button, um den Inhalt von Karten zu laden.</p>',
      '<p>An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.</p>',
      '<p>Personenbezogene Daten können an Drittplattformen übermittelt werden, wenn Sie das Video abspielen.</p>',
      '<p>To view this video, please accept our cookies.</p>',
      '<p>This content is provided by Instagram and may set cookies.</p>',
      '<p>Pour afficher ce contenu, vous devez accepter les cookies.</p>',
      '<p>Para ver este contenido, acepta las cookies.</p>',
      '<p>Para ver este conteúdo, aceite os cookies.</p>',
      '<p>Per visualizzare questo contenuto, accetta i cookie.</p>',
      '<p>Accepteer cookies om dit filmpje te bekijken.</p>',
    ],
  },
  keep: [
    '<p>With the soup there were cookies, which the baker had cut in the shape of the tower and which broke in the rain before anybody could eat them.</p>',
    '<div class="gingerbread"><h2>The lamp cookie</h2><ul><li>Two cups of flour for a dozen cookies</li><li>Ginger, and a little salt from the sea</li></ul><p>Roll the dough out thinly, cut one cookie after another and bake them until they are the colour of the tower, which is to say almost too long.</p></div>',
    '<p>The harbour board sets no cookies on its pages, and has asked visitors for their consent all the same, in a banner that covers the table of the tides.</p>',
    '<p>Consent came late. The owner of the hill signed on the last day of May and would not take any money for it.</p>',
    '<p>Für den Datenschutz am Turm sorgt ein Vorhang, den die Gesellschaft nachts vor das Gästebuch zieht.</p>',
  ],
};
