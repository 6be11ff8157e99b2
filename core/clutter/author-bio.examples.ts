import { type Examples, end } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'bio-name': [
      end(
        '<div class="author-bio"><p>Nora Feldt grew up on the coast and has kept a boat there since she was nine.</p></div>',
      ),
      end(
        '<section class="about-the-author"><h3>Nora Feldt</h3><p>Rows, reads and reports, in this order.</p></section>',
      ),
      end('<div class="autorenbox"><p>Nora Feldt schreibt seit 2009 über Boote.</p></div>'),
      end('<div id="autor-info-card"><p>Boote sind ihr Leben, und der Turm ist ihr Zuhause.</p></div>'),
      end('<div class="auteur-bio"><p>Elle rame le matin et raconte le soir.</p></div>'),
    ],
    'bio-box': [
      end(
        '<section><div><img src="/nora.jpg" alt=""></div><div><a href="/users/nora">Nora Feldt</a></div><div>Rows to work</div><div>Nora covers the coast and everything that is washed ashore there.</div></section>',
      ),
    ],
    'bio-section': [
      end(
        '<h3>About the author</h3><p>Nora Feldt rows to work, and has not missed a day since the winter of 2014.</p>',
      ),
      end(
        '<h2>Über die Autorin</h2><p>Nora Feldt rudert jeden Morgen zur Arbeit und schreibt abends darüber.</p>',
      ),
    ],
    'bio-line': [
      end('<p>Nora Feldt is a reporter for The Harbour Post.</p>'),
      end('<p>Nora Feldt covers the coast and everything that is washed ashore there.</p>'),
      end(
        '<p>Nora Feldt covers the coast and everything that is washed ashore there.</p><p>Nora Feldt rows to work on most days, and reads the rest of the way.</p>',
      ),
      end('<p>Nora Feldt joined The Harbour Post in 2014 after nine years at sea.</p>'),
      end('<p>Contact the author at nora@harbour-post.example</p>'),
      end('<p>Nora Feldt can be reached at the chapel.</p>'),
      end('<p>Nora Feldt currently works for a museum of glass.</p>'),
      end('<p>Nora Feldt hails from Port Ellen.</p>'),
      end('<p>Contact Nora with stories of the coast by e-mail.</p>'),
      end('<p>Nora Feldt is the founder of a school for glaziers.</p>'),
      end('<p>Jon Aske is an award-winning freelance writer and lives in a boathouse.</p>'),
      end('<p>Nora Feldt ist Redakteurin im Ressort Küste.</p>'),
      end('<p>Nora Feldt est journaliste au bureau de la côte.</p>'),
      end('<p>Nora Feldt es periodista y vive junto al mar.</p>'),
    ],
    'job-line': [
      end('<p>Senior Coast Reporter</p>'),
      end('<p>Editor, Harbours</p>'),
      end('<p>Contributing expert</p>'),
      end('<p>Redakteurin im Ressort Küste</p>'),
      end('<p>Journaliste au bureau de la côte</p>'),
    ],
  },
  keep: [
    end(
      '<p>Three of them came early:</p><ul><li>The harbour reporter</li><li>Editor and printer of the parish letter</li></ul>',
    ),
    '<div><h2>Nora’s boat</h2><p>Nora covers the boat with a sail at night, because the gulls on the quay have learnt how to open a basket with a lid.</p></div>',
    '<p>Ida Morrow is a reporter and covers politics in the capital. On Tuesday she stood in the rain like everybody else, because her grandfather had been the last keeper but one.</p>',
    '<p>Nora Feldt, the engineer, is no relation of the reporter who wrote about the lamp eleven years ago, though both of them had to explain it several times.</p>',
    '<h2>Who writes about lighthouses</h2><p>The author of the standard work is a dentist. He has seen every lamp between here and the cape, and he measures them with the mirror that he uses at work.</p>',
    '<p>Anyone who wants to climb the tower may write to the society at the chapel, where somebody looks into the box on Sundays.</p>',
    '<p>Its chairwoman ist Journalistin und hat über den Turm ein Buch geschrieben, das im Herbst erscheinen soll.</p>',
    end(
      '<p>The police ask anyone who was near the chapel at the time the lens was carried off to contact Sergeant Aske at the harbour.</p>',
    ),
    end(
      '<p>Ida Morrow, who sold the first bowl of soup six winters ago, stayed until the tent was taken down.</p>',
    ),
  ],
};
