import { type Examples, end } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'appeal-name': [
      '<div class="donation-box"><p>Local news costs money. Give what you can, as our neighbours do.</p></div>',
      '<aside data-component="reader-revenue"><h3>Keep the presses warm</h3><p>Two crowns a week, and you may stop whenever you like.</p></aside>',
      '<section class="subscription-promo"><p>Three months of The Harbour Post for the price of one fish.</p></section>',
    ],
    'appeal-box': [
      '<div class="supporter-note"><h3>A word from the harbour</h3><p>Support our journalism today, and the lamp of the press will not go out either.</p></div>',
      '<div class="piano-offer"><p>Jetzt kostenlos testen und die Küste kennenlernen.</p></div>',
    ],
    'appeal-opening': [
      '<div class="box"><h3>Become a member</h3><p>Nine crowns a year, and a key to the reading room.</p></div>',
      '<div><p>Unterstützen Sie den Hafenboten!</p><p>Schon neun Kronen im Jahr helfen uns.</p></div>',
    ],
    'appeal-call': [
      '<p>Support our journalism</p>',
      end('<p>€2 a week for the first year.</p>'),
      '<p><a href="/give">Become a member of The Harbour Post</a></p>',
      '<p>Already a subscriber? Come in.</p>',
      end(
        '<p>The Harbour Post belongs to its readers. If our work is of use to you, please consider making a donation today, so that we can go on asking questions.</p>',
      ),
      '<p>Jetzt gratis testen</p>',
      end('<p>If you liked this story, please share it with a keeper.</p>'),
      end('<p>Would you consider supporting the paper?</p>'),
      end('<p>Consider supporting us with the price of a bowl of soup.</p>'),
      end('<p>Gefällt dir unser Hafenbote?</p>'),
      end('<p>Zapraszamy do prenumeraty Poczty Portowej.</p>'),
      end('<p>You may cancel your gift at any time.</p>'),
      end('<p>Hazte lectora del Correo. Cancela cuando quieras.</p>'),
      end('<p>Follow your favourites on the front page of the Post.</p>'),
      '<p>Sie haben bereits ein Abo?</p>',
      '<p>Article réservé aux abonnés</p>',
      '<p>Hazte socio del periódico</p>',
      '<p>Sostieni il giornale del porto</p>',
      '<p>Assine já o jornal</p>',
      '<p>Word nu abonnee</p>',
      '<p>Bli prenumerant</p>',
      '<p>Bli abonnent</p>',
      '<p>Bliv medlem</p>',
      '<p>会員登録</p>',
    ],
    'appeal-text': [
      '<p>At the Post we keep the door open for all who read. Every contribution helps, and without yours we could not pay for a single day at sea; support our reporting by putting a coin into the box on the quay.</p>',
      '<p>Ihre Spende trägt unsere Redaktion durch den Winter, auch wenn sie nur aus einer Münze und einem freundlichen Wort an den Briefkasten besteht.</p>',
      '<p>Votre don porte notre rédaction pendant tout l’hiver, même s’il ne s’agit que d’une pièce et d’un mot aimable.</p>',
      '<p>Su periódico vive de tu aportación: nuestro periodismo cuesta dinero, y cada moneda cuenta cuando llega el invierno y los barcos se quedan en el puerto.</p>',
    ],
    'appeal-section': [
      end(
        '<h2>Support the Harbour Post</h2><p>We are nine people at two desks, and on most days we are proud of what we bring ashore.</p>',
      ),
    ],
    'appeal-block': [
      '<div><h4>The winter is long</h4><p>We bring the news ashore in all weathers, and nobody has to pay for what they read in the Post, whether they can or not.</p><p>Every contribution counts when the ice comes, so please support our reporting with whatever you have left in your pockets on a Sunday.</p><p>Put your contribution into the box on the quay, where our newsroom is on duty by day and by night and in all weathers.</p></div>',
    ],
    'appeal-label': [
      '<p>Support us</p>',
      '<p>View offer</p>',
      '<h3>Donate today</h3>',
      '<p>Subscriber-only</p>',
      '<p>Stand up for the coast</p>',
    ],
  },
  keep: [
    '<p>“Every contribution helps,” the chairwoman said over the soup, “and you may support our work by washing a bowl when you have emptied it.”</p>',
    '<p>Every contribution counts, the treasurer says: buttons, rope and once a whole mast have been put into the box, and she has written down each of them.</p>',
    '<p>The captain also says that he will subscribe to Nora’s letter.</p>',
    '<p>It is easy to become a member of the society. Whoever buys a bowl of soup belongs to it for a year and may vote on the colour of the door.</p>',
    '<p>Readers of the parish letter were asked to donate to the lamp, and one of them sent a button.</p>',
    '<p>“Support our work or sit in the dark,” the poster said.</p>',
    '<h2>Join now or wait a year</h2><p>The society takes new members on one day in March only, because the treasurer is at sea for the rest of the year and nobody else can find the stamps.</p>',
    '<p>Some donated money, others a day of work, and the widow of the last keeper brought the key, which she had kept in a flour tin.</p>',
    '<p>Le musée, jusque-là réservé aux abonnés du théâtre, a ouvert ses portes aux curieux pendant toute la soirée de mardi.</p>',
    '<div class="premium-content"><p>The price of a subscription to the tower is nine crowns a year, which buys a key and a place on the list of those who may clean the windows.</p></div>',
    '<h2>Support the tower, not the board</h2><p>That was the motto under which nine people began to sell soup, and it still hangs over the stove, where the steam has taken most of the letters off.</p>',
  ],
};
