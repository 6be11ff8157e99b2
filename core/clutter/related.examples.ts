import { type Examples, end, outside } from '../testing/examples.ts';

const card = (title: string) =>
  `<div class="card"><a href="/coast/${title.length}"><img src="/${title.length}.jpg" alt=""><h3>${title}</h3></a></div>`;
const cards = [
  'Ferry to leave later from Monday',
  'Soup tent finds a home',
  'Nine members, one stove',
  'Rabbits banned',
]
  .map(card)
  .join('');
const teaser = (title: string) =>
  `<div class="item"><h3>${title}</h3><p>The ferry to the skerries will leave half an hour later from Monday on, because the captain has moved house.</p></div>`;

const linked = (title: string) =>
  `<div class="item"><h3><a href="/${title.length}">${title}</a></h3><p>The ferry to the skerries will leave half an hour later from Monday on, because the captain has moved house.</p></div>`;

export const examples: Examples = {
  remove: {
    'related-label': [
      '<div><h3>Related stories</h3><ul><li><a href="/1">Ferry to leave later from Monday on</a></li><li><a href="/2">Soup tent finds a home</a></li></ul></div>',
      '<p>Read also: <a href="/1">Ferry to leave later from Monday on</a></p>',
      '<p>Lesen Sie auch: <a href="/1">Die Fähre fährt ab Montag später</a></p>',
      '<p>Lire aussi : <a href="/1">Le bac partira plus tard dès lundi</a></p>',
      '<p>Lea también: <a href="/1">El transbordador saldrá más tarde</a></p>',
      '<p>Leggi anche: <a href="/1">Il traghetto parte più tardi</a></p>',
      '<p>Leia também: <a href="/1">A balsa sai mais tarde</a></p>',
      '<p>Lees ook: <a href="/1">De veerboot vertrekt later</a></p>',
      '<p>Läs också: <a href="/1">Färjan går senare från måndag</a></p>',
      '<p>Les også: <a href="/1">Ferja går senere fra mandag</a></p>',
      '<p>Læs også: <a href="/1">Færgen sejler senere</a></p>',
      '<p>Czytaj też: <a href="/1">Prom odpływa później</a></p>',
      '<p>Ayrıca oku: <a href="/1">Feribot daha geç kalkacak</a></p>',
      '<p>Baca juga: <a href="/1">Feri berangkat lebih lambat</a></p>',
      '<p>関連記事 <a href="/1">フェリー、月曜から遅い出発に</a></p>',
      '<p>관련 기사 <a href="/1">월요일부터 늦게 떠나는 배</a></p>',
      '<p>相关阅读：<a href="/1">渡轮周一起推迟开船</a></p>',
    ],
    'related-name': [
      '<aside class="recirc"><a href="/1">Ferry to leave later from Monday on</a></aside>',
      '<div class="trending"><a href="/1">Captain moves house</a> and <a href="/2">rabbits banned</a></div>',
    ],
    'related-card': [
      '<div class="referenced-card most-read"><h4>Ferry to leave later</h4><p>The captain has moved to the other side of the bay, where nobody knocks.</p><a href="/1">Open</a></div>',
    ],
    'teaser-list': [
      end(
        `<section class="related-posts"><h2>Related</h2><ul><li>${teaser('Ferry to leave later')}</li><li>${teaser('Captain moves house')}</li></ul></section>`,
      ),
      outside(
        `<section class="more-stories">${teaser('Ferry to leave later')}${teaser('Captain moves house')}</section>`,
      ),
    ],
    teasers: [
      end(
        `<div class="list">${['Ferry to leave later', 'Captain moves house', 'Rabbits banned again'].map(linked).join('')}</div>`,
      ),
    ],
    cards: [end(`<div class="grid">${cards}</div>`), `<div class="row">${cards}</div>`],
    'link-block': [
      end(
        '<ul><li><a href="/1">Ferry to leave later from Monday on</a></li><li><a href="/2">Soup tent finds a home for winter</a></li><li><a href="/3">Rabbits banned from the lamp room</a></li></ul>',
      ),
    ],
    'related-lead': [
      '<p>More: <a href="/1">the captain</a>, his sister and the new house across the bay</p>',
      end('<h3>Further reading</h3>'),
      end('<p>Like this? You will like these, too:</p>'),
      end('<h3>More great stories from The Harbour Post</h3>'),
      end('<h3>What others are reading</h3>'),
      end('<h3>Also in the news</h3>'),
      end('<h3>Other posts you may enjoy</h3>'),
      end('<h3>Das könnte dich auch interessieren</h3>'),
      end('<p>Neueste Artikel</p>'),
      end('<p>Weitere Beiträge aus der Reihe:</p>'),
      end('<p>Auch auf hafenbote.de</p>'),
      '<p>&gt;&gt; <a href="/1">Ferry to leave later from Monday on</a> &lt;&lt;</p>',
      '<p><a href="/1">Hier geht es zum Fahrplan</a></p>',
      '<p>Mire: <a href="/1">El capitán se muda a la otra orilla</a></p>',
      end('<p>Mehr Themen:</p>'),
      '<p>Watch: Rabbits in the lamp room, <a href="/film">filmed by a tourist</a></p>',
    ],
    'repeated-lead': [
      '<p>Tale of the week: <a href="/1">Ferry to leave later from Monday</a></p><p>Tale of the week: <a href="/2">Captain and sister move house</a></p>',
    ],
    'link-run': [
      end(
        '<p><a href="/1">Ferry to leave later from Monday on</a></p><p><a href="/2">Soup tent finds a home for winter</a></p>',
      ),
    ],
  },
  keep: [
    end(
      `<div>${['Who lit it', 'Who paid for it', 'Who may climb it'].map((question, i) => `<div class="toggle"><h3><a href="#${i}">${question}</a></h3><p>The society of nine did, and it took six winters and more soup than anybody cares to remember at the fish market.</p></div>`).join('')}</div>`,
    ),
    end(
      '<ul><li><a href="https://lamps.example/1">The charter of the harbour of 1868</a></li><li><a href="https://towers.example/2">Lenses and those who ground them</a></li><li><a href="https://lamps.example/3">A history of colza oil</a></li></ul>',
    ),
    `<div>${['The lens', 'The stairs', 'The door'].map((part) => `<div><h3>${part}</h3><p>It was paid for by the <a href="/soup">soup</a> of six winters, and the bill hangs in the chapel where everybody can read it.</p></div>`).join('')}</div>`,
    '<p>See: <a href="https://lamps.example/fresnel">“How a lens bends light”</a></p>',
    '<p>Keeper since the year of the flood: <a href="https://towers.example/skerries">the outer skerries</a></p><p>Keeper since the year of the flood: <a href="https://towers.example/cape">the southern cape</a></p>',
    '<p>Door: <a href="/door">green</a></p><p>Door: <a href="/gate">red</a></p>',
    '<p>Vea lo que dijo <a href="/1">el capitán</a> cuando volvió la luz a la bahía y los niños bajaron cantando.</p>',
    '<p>Three books tell the history of the tower:</p><ul><li><a href="/b/1">The Masons of Gull Point</a></li><li><a href="/b/2">A Keeper’s Year</a></li><li><a href="/b/3">Light and Rabbits</a></li></ul><p>All three are out of print. The society has photographed the second one page by page, and reads it aloud to visitors who have to wait for the stairs.</p>',
    '<p>Read more closely, the charter of 1868 says that the lamp must burn “in all nights that are dark”, and leaves it to the keeper which ones are.</p>',
    '<h2>Two families, one tower</h2><p>Two of the nine members are the daughters of keepers. A third one is engaged to the glazier, which is said to have done no harm to the price of the lens.</p>',
    '<p>More about this is known to <a href="/widow">the widow of the last keeper</a>, who has kept his books and does not lend them.</p>',
    '<p>The board published <a href="/minutes">the minutes of the last forty meetings</a> on the same evening.</p>',
    '<blockquote class="pull-quote"><p>“We had sold four thousand bowls by then, and I never want to see a leek again.”</p></blockquote>',
    '<p>Der Bericht des Hafenamts, <a href="/bericht">der am Montag erschien</a>, zählt auch die Kaninchen auf.</p>',
  ],
};
