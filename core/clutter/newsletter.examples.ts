import { type Examples, end, outside } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'email-field': [
      '<form><h3>The week by the sea</h3><p>Every Friday, before the boats come in.</p><input type="email"><button>Yes, please</button></form>',
      outside(
        '<div><p>Tides, tales and one recipe a week</p><input name="EMAIL" placeholder="you@harbour.example"></div>',
      ),
      '<div><p>La lettre du vendredi</p><input placeholder="Votre courriel"></div>',
      '<div class="newsletter-box"><p>Which coast is yours?</p><select><option>North</option></select></div>',
    ],
    'newsletter-name': [
      '<section widget-type="newsletters widget"><h3>The week by the sea</h3><p>What the boats brought in, every Friday.</p></section>',
      '<aside class="nieuwsbrief"><p>Elke vrijdag het nieuws van de kust</p></aside>',
      '<div class="nyhetsbrev"><p>Kusten varje fredag</p></div>',
    ],
    'newsletter-call': [
      '<p>Sign up for our newsletter</p>',
      '<p><a href="/letter">Subscribe to our weekly letter and read what the boats bring in</a></p>',
      '<p><strong>Get the best of the coast in your inbox every Friday morning, before the market opens.</strong></p>',
      end(
        '<p>The Harbour Post writes a letter once a week, with the tides, the weather and what the boats brought in. Sign up here, and the next one will come on Friday.</p>',
      ),
      '<p>Newsletter abonnieren</p>',
      end(
        '<p>"Hier ist der Kai": Der Newsletter informiert Sie jeden Morgen über das, was die Boote gebracht haben.</p>',
      ),
      '<p>Jetzt für den kostenlosen Newsletter anmelden</p>',
      '<p>Inscrivez-vous à notre newsletter</p>',
      '<p>Abonnez-vous à la lettre du port</p>',
      '<p>Suscríbete a nuestro boletín</p>',
      '<p>Iscriviti alla newsletter del porto</p>',
      '<p>Assine a newsletter do Porto</p>',
      '<p>Schrijf je in voor de nieuwsbrief</p>',
      '<p>Prenumerera på nyhetsbrevet</p>',
      '<p>Meld deg på nyhetsbrevet vårt</p>',
      '<p>Tilmeld dig nyhedsbrevet</p>',
      '<p>Zapisz się na newsletter</p>',
      '<p>E-bülten için kaydol</p>',
      '<p>無料メールマガジン登録</p>',
      '<p>뉴스레터를 구독하세요</p>',
      '<p>订阅我们的电子报</p>',
    ],
    'newsletter-label': [
      '<h3>Newsletter</h3>',
      '<p>Subscribe</p>',
      '<p>Thank you for subscribing!</p>',
      '<p>Anmelden</p>',
      '<p>Je m’abonne</p>',
      '<p>Suscribirse</p>',
      '<p>Iscriviti ora</p>',
      '<p>Inscreva-se</p>',
    ],
    'newsletter-terms': [
      '<p>By signing up, you agree that we write to you.</p>',
      '<p>You can unsubscribe at any time.</p>',
      '<p>I agree to receive marketing from partners of the harbour.</p>',
      '<p>Abmeldung ist jederzeit möglich.</p>',
      '<p>Vous pouvez vous désinscrire d’un seul geste.</p>',
      '<p>Puedes darte de baja cuando quieras.</p>',
    ],
  },
  keep: [
    '<p>The parish newsletter, which has two hundred readers and one writer, had been asking for the lamp since the day on which it went out.</p>',
    '<p>Volunteers can sign up for a shift at the chapel, where a list hangs beside the hymn numbers, and most of the winter is still free.</p>',
    '<p>“Sign up for our newsletter, they say everywhere, and nobody writes a letter,” said the widow of the last keeper.</p>',
    '<h2>A newsletter by lamplight</h2><p>The last keeper wrote one for forty years. It went out to the three other lighthouses of the coast, by boat, and was answered at Christmas.</p>',
    '<p>Den Newsletter der Gesellschaft lesen inzwischen mehr Leute, als auf der Insel wohnen, und die meisten von ihnen haben das Meer noch nie gesehen.</p>',
    '<p>La newsletter de la paroisse paraît chaque samedi, et elle parle surtout du temps qu’il a fait la semaine d’avant.</p>',
    '<p>El boletín de la parroquia se imprime en la capilla, y lo reparte un muchacho que todavía no sabe leer.</p>',
    '<p>メールは一通も来なかったと、最後の灯台守の妻は話した。</p>',
  ],
};
