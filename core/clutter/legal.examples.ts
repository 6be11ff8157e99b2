import { type Examples, end, top } from '../testing/examples.ts';

export const examples: Examples = {
  remove: {
    copyright: [
      end('<p>Copyright 2026 The Harbour Post</p>'),
      end('<p>The Harbour Post, printed since 1911. All rights reserved.</p>'),
      end('<p>This material may not be published, broadcast, rewritten or redistributed.</p>'),
      end('<p>Hafenbote – Alle Rechte vorbehalten</p>'),
      end('<p>Le Courrier du port, tous droits réservés</p>'),
      end('<p>El Correo del puerto, todos los derechos reservados</p>'),
      end('<p>Riproduzione riservata</p>'),
      end('<p>Todos os direitos reservados ao Correio do Porto</p>'),
      end('<p>記事の無断転載を禁じます。</p>'),
      end('<p>Materiał Poczty Portowej, wszelkie prawa zastrzeżone</p>'),
      end('<p>Alle rechten voorbehouden, Havenpost</p>'),
      end('<p>Tüm hakları saklıdır.</p>'),
      end('<p>Soweit nicht anders vermerkt, stehen alle Texte unter CC BY.</p>'),
      end('<p>Unless otherwise noted, all pages are shared as CC BY.</p>'),
      end('<p>This account of the lamp is licensed under a Creative Commons licence.</p>'),
      end('<p>무단 전재 금지</p>'),
    ],
    'source-line': [
      end('<p>Source: harbour board</p>'),
      end('<p>Additional reporting by Jon Aske</p>'),
      end('<p>Jon Aske contributed to this report.</p>'),
      end('<p>Quelle: Hafenamt</p>'),
      end('<p>dpa/nf</p>'),
      end('<p>Fuente: autoridad portuaria</p>'),
      end('<p>Fonte: autorità portuale</p>'),
      end('<p>Bron: havenbedrijf</p>'),
      end('<p>Källa: hamnen</p>'),
      end('<p>Źródło: zarząd portu</p>'),
      end('<p>Kaynak: liman idaresi</p>'),
      end('<p>Sumber: otoritas pelabuhan</p>'),
    ],
    'affiliate-notice': [
      top('<p>If you buy something through our links, we may earn a commission.</p>'),
      end('<p>This article contains affiliate links.</p>'),
      end('<p>This post may contain sponsored content or affiliate links.</p>'),
      end('<p>Lamps bought from here earn us a very small commission, at no cost to you.</p>'),
      '<p><em>As an Amazon associate The Harbour Post earns from purchases.</em></p>',
      end('<p>Dieser Text enthält sogenannte Affiliate-Links.</p>'),
      end('<p>Cet article contient des liens affiliés.</p>'),
    ],
    'legal-section': [
      end(
        '<h3>Disclaimer</h3><p>Nothing on these pages replaces the advice of a lamp-maker, whatever the date on which it was written.</p>',
      ),
    ],
    'site-notice': [
      end('<p>At The Harbour Post, we believe that everybody should be able to read about the sea.</p>'),
      end(
        '<p>The Harbour Post’s mission is to look at the water every morning and to say what it sees there.</p>',
      ),
    ],
    'publication-notice': [
      end('<p>This article was first published in the spring number of a parish letter.</p>'),
      end('<p>The views expressed here are those of the keeper.</p>'),
      end('<p>Dieser Artikel ist zuerst im Gemeindebrief erschienen.</p>'),
      end('<p>Note: Views expressed on this page are those of the keeper alone.</p>'),
      end('<p>The Harbour Post is not responsible for the opinions of its guests.</p>'),
      end('<p>Der Beitrag gibt die Meinung der Autorin wieder, nicht die des Hafenboten.</p>'),
      end('<p>Suggested citation: Feldt, Nora: Gull Point, 2026.</p>'),
      end('<p>Zitiervorschlag: Feldt, Nora: Möwenkap, 2026.</p>'),
    ],
  },
  keep: [
    '<p>All rights reserved to the board by the charter of 1868 were given up on Tuesday, except the right to the eggs.</p>',
    '<p>The society says that it may earn a commission on the soup, should anybody ever pay for it.</p>',
    '<p>The letter, first published in 1902, asks the board for a chair.</p>',
    '<h2>A source of light</h2><p>The lamp has forty watts, as much as the one in the chapel. All the rest is done by the lens, which the glazier calls a machine for throwing light away.</p>',
  ],
};
