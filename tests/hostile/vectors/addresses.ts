import { ALARM, type Draft, lure, script } from './vector.ts';

/** Addresses that are scripts, or documents that hold one, wherever an attribute takes an address. */
export function addresses(): Draft[] {
  return [
    ...PLACES.flatMap((place) => SCRIPTS.map((address) => script(place.replaceAll('*', address)))),
    ...PLACES.flatMap((place) => OTHERS.map((address) => lure(place.replaceAll('*', address)))),
    ...SCRIPTS.map((address) => script(`<meta http-equiv="refresh" content="0;url=${address}">`)),
  ];
}

const PAGE = `<script>parent.${ALARM}</script>`;
const ENCODED = encodeURIComponent(PAGE);

const SCRIPTS = [
  `javascript:${ALARM}`,
  `JaVaScRiPt:${ALARM}`,
  ` javascript:${ALARM}`,
  `&#1;javascript:${ALARM}`,
  `&#x1f;javascript:${ALARM}`,
  `java&#9;script:${ALARM}`,
  `java&#10;script:${ALARM}`,
  `java&#13;script&Tab;:${ALARM}`,
  `javascript&colon;${ALARM}`,
  `&#106;avascript:${ALARM}`,
  `&#x6a&#x61&#x76ascript:${ALARM}`,
  `javascript://example.org/%0a${ALARM}`,
  `javascript:/*https://example.org/*/${ALARM}`,
  `javascript:void(0);${ALARM}//https:`,
  `&#xfeff;javascript:${ALARM}`,
  `&nbsp;javascript:${ALARM}`,
  `vbscript:${ALARM}`,
  `livescript:${ALARM}`,
  `feed:javascript:${ALARM}`,
  `view-source:javascript:${ALARM}`,
  `data:text/html,${ENCODED}`,
  `data:text/html;base64,${Buffer.from('<script>parent.alert(1)</script>').toString('base64')}`,
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><script>parent.${ALARM}</script></svg>`)}`,
];

/** Addresses that no article has, and that browsers keep to themselves or to the reader's device. */
const OTHERS = [
  'blob:https://example.org/0',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x',
  'chrome://settings/',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/popup.html',
  'about:blank#x',
  'ftp://example.org/gull.html',
  'wss://example.org/gull',
];

const PLACES = [
  '<a href="*">gull</a>',
  '<a href="https://example.org/" ping="*">gull</a>',
  '<a xlink:href="*">gull</a>',
  '<area href="*"><map name="m"><area shape="default" href="*"></map>',
  '<img src="*" alt="gull">',
  '<img srcset="* 1x" alt="gull">',
  '<img src="https://example.org/x.png" longdesc="*" usemap="*" alt="gull">',
  '<picture><source srcset="*"><img src="*" alt="gull"></picture>',
  '<img data-src="*" data-original="*" alt="gull"><noscript><img src="*"></noscript>',
  '<iframe src="*"></iframe>',
  '<frameset><frame src="*"></frameset>',
  '<object data="*"></object>',
  '<embed src="*">',
  '<form action="*"><button formaction="*">gull</button><input type="submit" formaction="*"></form>',
  '<video src="*" poster="*"></video>',
  '<audio src="*"></audio><track src="*">',
  '<link rel="stylesheet" href="*"><link rel="import" href="*">',
  '<base href="*"><a href="x">gull</a>',
  '<blockquote cite="*">A gull that nobody had counted before.</blockquote><q cite="*">gull</q><ins cite="*">tern</ins>',
  '<table background="*"><tr><td background="*">gull</td></tr></table>',
  '<svg><a href="*"><text y="9">gull</text></a><image href="*"/><use href="*#x"/></svg>',
  '<svg><a xlink:href="*"><text y="9">gull</text></a><script xlink:href="*"></script></svg>',
  '<math href="*"><mtext>gull</mtext></math><math xlink:href="*"><mi>g</mi></math>',
  '<script src="*"></script>',
  '<input type="image" src="*">',
];
