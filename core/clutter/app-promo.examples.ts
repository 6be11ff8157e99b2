import { type Examples, end } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    'store-links': [
      '<div><p>The coast in your pocket</p><a href="https://apps.apple.com/app/id0">iPhone</a> <a href="https://play.google.com/store/apps/details?id=x">Android</a></div>',
      '<section><h3>Harbour Post mobil</h3><a href="https://itunes.apple.com/de/app/id0">Zum Store</a></section>',
    ],
    'app-name': [
      '<section widget-type="app download widget"><h4>News wherever the boat takes you</h4><p>Tides, wind and the front page.</p></section>',
      '<div class="smart-banner"><p>The Harbour Post for small screens</p></div>',
    ],
    'other-form': [
      '<section class="fast-button" data-title="Post Fast Button"><p>The coast in small cards.</p><a href="/fast">Go to the cards</a></section>',
      '<div><p>Read a shorter version of this story on TIDE.</p><a href="/tide">Back to TIDE</a></div>',
    ],
    'app-call': [
      '<p>Download our app</p>',
      end(
        '<p>For alerts about wind and tides at your own harbour, <a href="/app">download the Harbour Post app</a>.</p>',
      ),
      '<p>Turn on notifications</p>',
      '<p>Laden Sie unsere App</p>',
      '<p>Push-Nachrichten aktivieren</p>',
      '<p>Descarga nuestra app</p>',
      '<p>Scarica la nostra app</p>',
      '<p>Baixe o app do Porto</p>',
      '<p>Download de Havenkrant app</p>',
      '<p>アプリをダウンロード</p>',
      '<p>앱을 다운로드</p>',
      '<p>下载我们的客户端</p>',
    ],
  },
  keep: [
    '<p>The society has an app of its own, which shows on a map where the beam is. It has been installed forty times, mostly by grandchildren.</p>',
    '<p>Visitors have to download an app before they may climb the stairs, since the board no longer sells tickets made of paper.</p>',
    '<p>The board offers the plan of the tides <a href="https://play.google.com/store/apps/details?id=tides">as an app</a>, which the crews of all three trawlers have by now.</p>',
    '<h2>Get the app, leave the chart</h2><p>Young skippers no longer learn to read a chart on paper. They hold their telephone up to the wheelhouse window, and most of the time that is good enough.</p>',
    '<p>“Download the app, they told me, and I said that I have eyes,” said the oldest of the skippers.</p>',
    '<p>Die App der Stadt zeigt, wann die Lampe brennt, und warnt vor Sturm, wenn jemand daran denkt, sie zu bedienen.</p>',
  ],
};
