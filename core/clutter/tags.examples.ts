import { type Examples, end } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'tags-name': [
      end('<ul class="tags"><li><a href="/t/1">Lighthouses</a></li><li><a href="/t/2">Soup</a></li></ul>'),
      end('<dl class="keywords"><dt>Filed under:</dt><dd>lighthouse</dd><dd>soup</dd></dl>'),
      end('<div id="topic-list"><a href="/t/1">Lighthouses</a> <a href="/t/2">Rabbits</a></div>'),
    ],
    'tags-line': [
      end('<p>Tags: lighthouse, soup, rabbits</p>'),
      end('<p>Filed under Coast</p>'),
      end('<p>Themen: Leuchtturm, Suppe</p>'),
      end('<p>Mots-clés : phare, soupe</p>'),
      end('<p>Etiquetas: faro, sopa</p>'),
      end('<p>Argomenti: faro, zuppa</p>'),
      end('<p>Assuntos: farol, sopa</p>'),
      end('<p>Ämnen: fyr, soppa</p>'),
      end('<p>Emner: fyr, suppe</p>'),
      end('<p>Tagi: latarnia, zupa</p>'),
      end('<p>Etiketler: fener, çorba</p>'),
    ],
  },
  keep: [
    '<p>Labels on the crates name ports that no longer exist.</p>',
    '<p>Topics of the evening were the lamp, the soup and, after nine, the <a href="/rabbits">rabbits</a>.</p>',
    '<h2>What the labels say</h2><p>Every pane of the lens bears a number and a word. The numbers run from one to ninety, and the words are the names of the glazier’s hens, in the order of their age.</p>',
    '<div class="labels-of-old"><p>In the museum lie forty labels that the masons tied to their tools, each with a name, a drawing for those who could not read, and a warning, which is on every one the same.</p></div>',
    '<p>Die Themen wechselten schnell.</p>',
  ],
};
