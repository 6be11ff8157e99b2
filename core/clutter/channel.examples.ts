import { type Examples, end } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'channel-link': [
      '<div><a href="https://whatsapp.com/channel/0029abc">News of the harbour on your phone</a></div>',
      '<ul><li><a href="https://t.me/harbourpost">Telegram</a></li><li><a href="https://news.google.com/publications/abc">News</a></li></ul>',
    ],
    'channel-name': [
      '<section widget-type="whatsapp widget"><h4>Tides and times</h4><p>One message in the morning, and one when it storms.</p></section>',
      '<div class="social-follow"><p>More of the coast, every day</p></div>',
    ],
    'channel-call': [
      '<p>Follow us on Instagram</p>',
      '<p>Join our WhatsApp channel</p>',
      '<p>Add The Harbour Post as a preferred source</p>',
      end(
        '<p>For more about boats, fish and the people who catch them, follow The Harbour Post on Facebook.</p>',
      ),
      end('<p>Follow the opinions section of The Harbour Post on Facebook and elsewhere, every day.</p>'),
      '<p>Subscribe to 9 Tides on YouTube</p>',
      end('<p>For films of the lamp by night, and by day – subscribe on YouTube!</p>'),
      end('<p>Follow @harbourpost</p>'),
      end('<p>Folgen Sie @hafenbote und @leuchtfeuer</p>'),
      end('<p>Follow Harbour Post: Twitter | Facebook</p>'),
      '<p>Folgen Sie uns auf Mastodon</p>',
      '<p>Zum WhatsApp-Kanal</p>',
      '<p>Suivez-nous sur Instagram</p>',
      '<p>Síguenos en Facebook</p>',
      '<p>Seguici su Telegram</p>',
      '<p>Siga o Porto no Instagram</p>',
      '<p>Volg ons op Instagram</p>',
      '<p>Följ oss på Instagram</p>',
      '<p>Følg oss på Instagram</p>',
      '<p>Følg os på Instagram</p>',
      '<p>Obserwuj nas na Instagramie</p>',
      '<p>Bizi takip edin</p>',
      '<p>Ikuti kami di Instagram</p>',
    ],
    'channel-link-line': [
      '<p>Wind and weather come every morning <a href="https://whatsapp.com/channel/0029abc">by message</a>.</p>',
      '<p><a href="https://news.google.com/publications/abc">The Harbour Post, sorted by others</a></p>',
    ],
  },
  keep: [
    '<p>Follow the light: it turns once in nine seconds.</p>',
    '<p>The WhatsApp group of the three trawlers had four hundred members by midnight, most of whom had never been to sea and asked what a trawl was.</p>',
    '<p>She told them to follow her on foot, since the road had been washed out below the chapel.</p>',
    '<p>The board announced its decision on Telegram and pinned it to the door of the harbour office, where it was read by more people.</p>',
    '<h2>Join the Telegram group or knock</h2><p>The keepers of the key arrange their turns in a group of eleven, in which the youngest answers first and the oldest by postcard, usually in time.</p>',
    '<p>“Follow us on Instagram, they said, but I went up the hill,” said the glazier, who had carried the lens.</p>',
    '<p>Der Kanal, den die Maurer 1868 graben wollten, wurde nie gebaut, und niemand ist deswegen ertrunken.</p>',
  ],
};
