import { type Examples, end, top } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'share-links': [
      top(
        '<ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?url=x">X</a></li></ul>',
      ),
      end('<div><a href="https://wa.me/?text=x">W</a> <a href="mailto:?subject=x">M</a></div>'),
    ],
    'share-name': [
      top('<div class="share-bar"><span>Pass it on</span></div>'),
      end('<div class="social-links"><span>Find the coast elsewhere</span></div>'),
    ],
    'share-line': [
      top('<p>Share this article</p>'),
      end('<p>Share on Facebook</p>'),
      end('<p>Share this with all who can row by pressing the button below.</p>'),
      end('<p>Copy link</p>'),
      end('<p>14 shares</p>'),
      end('<p>Facebook Twitter WhatsApp E-Mail</p>'),
      end('<p>Artikel teilen</p>'),
      end('<p>Teilen, drucken, merken</p>'),
      end('<p>Partager sur Facebook</p>'),
      end('<p>Compartir en Facebook</p>'),
      end('<p>Condividi</p>'),
      end('<p>Compartilhe esta matéria</p>'),
      end('<p>Delen op Facebook</p>'),
      end('<p>Dela artikeln</p>'),
      end('<p>Del på Facebook</p>'),
      end('<p>Udostępnij</p>'),
      end('<p>Paylaş</p>'),
      end('<p>Bagikan artikel ini</p>'),
      end('<p>シェアする</p>'),
      end('<p>공유하기</p>'),
      end('<p>分享到微博</p>'),
    ],
  },
  keep: [
    '<p>The members share the cleaning of the windows, and whoever drops the bucket pays for the soup.</p>',
    '<p>A share in the tower cost nine crowns in 1868, and some families still keep theirs in a drawer.</p>',
    '<p>She posted the news on <a href="https://www.facebook.com/gullpoint">Facebook</a> and on <a href="https://twitter.com/gullpoint">the other one</a>, and then she went up to light the lamp.</p>',
    '<h2>Sharing the hill</h2><p>Sheep have grazed around the tower since it was built. They were driven down to the beach for the evening and came back, one after another, when the beam went round.</p>',
    '<div class="shared-history"><p>The two islands have one keeper and one cow in common, and the question of who milks her on Sundays has kept both of their councils busy for the better part of a year.</p></div>',
    '<p>Die Mitglieder teilen sich die Arbeit.</p>',
  ],
};
