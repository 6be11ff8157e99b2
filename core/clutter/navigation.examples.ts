import { type Examples, end, top } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    contents: [
      top(
        '<ul><li><a href="#tower">Tower</a></li><li><a href="#lens">Lens</a></li><li><a href="#soup">Soup</a></li></ul>',
      ),
      top(
        '<div class="on-this-page"><a href="https://harbour-post.example/coast/gull-point-lighthouse#a">Lamp</a> <a href="#b">Lens</a> <a href="#c">Soup</a></div>',
      ),
    ],
    'menu-name': [
      end('<div class="pagination"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></div>'),
      top('<ul class="sub-menu"><li><a href="/tides">Tides</a></li><li><a href="/wind">Wind</a></li></ul>'),
    ],
    'menu-line': [
      top('<p>Skip to content</p>'),
      top('<p>Sign in</p>'),
      end('<p>Back to top</p>'),
      end('<p>Back to Gallery</p>'),
      end('<p>View all posts by Nora Feldt</p>'),
      end('<p>Report Error</p>'),
      end('<p>Suggest a correction</p>'),
      end('<p>Zurück zur Übersicht</p>'),
      end('<p>Previous</p>'),
      '<p>View gallery</p>',
      '<p>Image 1 of 9</p>',
      '<p>Bild 1 von 9</p>',
      '<p>Foto 1 de 9</p>',
      '<p>Foto 1 di 9</p>',
      '<p>Hide caption</p>',
      top('<p><a href="/">Harbour Post</a> › <a href="/coast">Coast</a> › The lamp is lit again</p>'),
      top('<p>Harbour Post > Coast > Lighthouses > The lamp is lit again</p>'),
      end(
        '<ul><li><a href="/c/1">Lighthouses</a> (31)</li><li><a href="/c/2">Winds and tides</a> (4)</li></ul>',
      ),
      end('<p>Previous | Next</p>'),
      end('<p>Powered by lamplight-forms.example</p>'),
      end('<p>Search articles</p>'),
      end('<h2>Table of contents</h2>'),
      end('<h2>Inhaltsverzeichnis</h2>'),
      end('<h2>Sommaire</h2>'),
      end('<h2>Índice</h2>'),
    ],
  },
  keep: [
    '<ul><li>Powered by an oil engine</li><li>Lit by hand</li></ul>',
    end(
      '<ul><li><a href="/f/1">The Keeper</a> (1962)</li><li><a href="/f/2">The Rabbits of the Hill</a> (1971)</li></ul>',
    ),
    '<p>The order of the lamps is easy to learn: Gull Point > Aske > Feldt, says the oldest of the pilots, and whoever forgets it will be on the sand by nine.</p>',
    '<ul><li>The keeper (1902)</li><li>His sister (1911)</li></ul>',
    '<h2>Home is where the lamp is</h2><p>The last keeper never moved away. From his kitchen he can see the tower and the door that he used to lock, and on Tuesday he left the curtain open.</p>',
    '<p>The way back to the top of the hill was closed at nine, when the mud had taken its third shoe.</p>',
    '<p>The menu in the tent had two lines, and the second one was crossed out.</p>',
    '<p>As the <a href="#note">note in the margin</a> says, nobody was asked.</p>',
    '<p>Three letters have been kept:</p><ul><li>one to the board, <a href="/letters/1">which asks for a chair</a> and for oil</li><li>one to a sister in the capital</li><li>one that was never opened, <a href="/letters/3">as anyone can see</a></li></ul><p>All of them lie in a drawer in the chapel, and the key of it hangs beside the drawer, so that nobody has to go and look for it.</p>',
  ],
};
