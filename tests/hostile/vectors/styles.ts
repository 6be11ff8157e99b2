import { ALARM, type Draft, lure, script } from './vector.ts';

/** Styles that run scripts where browsers are old, that load, that cover the page or speak for it. */
export function styles(): Draft[] {
  return [
    ...DECLARATIONS.flatMap((css) => [
      script(`<b style="${css.replaceAll('"', '&quot;')}">gull</b>`),
      script(`<style>b, p { ${css} }</style>`),
      script(`<svg><style>b, p { ${css} }</style></svg>`),
      script(`<p style="${css.replaceAll('"', '&quot;')}" class="x">A gull in a style.</p>`),
    ]),
    ...SHEETS.flatMap((css) => [
      script(`<style>${css}</style>`),
      script(`<math><mtext><style>${css}</style></mtext></math>`),
    ]),
    ...COVERS.map((style) => lure(`<a href="https://example.org/" style="${style}">Press here</a>`)),
    ...COVERS.map((style) =>
      lure(`<div class="popup-page" style="${style}"><button>Reader mode</button></div>`),
    ),
    ...CLASSES.map((name) =>
      lure(`<p class="${name}" id="${name}">A line that would like to look like a part of Lede.</p>`),
    ),
    script(`<link rel="stylesheet" href="data:text/css,*{x:expression(${ALARM})}">`),
  ];
}

const DECLARATIONS = [
  `x: expression(${ALARM})`,
  `x: e/**/xpression(${ALARM})`,
  `x: \\65xpression(${ALARM})`,
  `background: url("javascript:${ALARM}")`,
  `background: url(JAVASCRIPT:${ALARM})`,
  `background: url("java\\73 cript:${ALARM}")`,
  `list-style-image: url("javascript:${ALARM}")`,
  `behavior: url("x:y")`,
  `-moz-binding: url("x:y#gull")`,
  'cursor: url("x:y"), auto',
  'content: url("x:y")',
  `src: url("javascript:${ALARM}")`,
  `mask: url("javascript:${ALARM}")`,
  'filter: url("x:y#z")',
];

const SHEETS = [
  `@import "javascript:${ALARM}";`,
  `@import url(data:text/css,*{x:expression(${ALARM})});`,
  `@namespace url("x:y"); </style><script>${ALARM}</script>`,
  `<!--</style><script>${ALARM}</script>-->`,
  `a[href^="x"] { background: url("x:y") }`,
  `@font-face { font-family: gull; src: url("x:y") }`,
  `</style><img src=x:y onerror=${ALARM}>`,
  `<\\/style><img src=x:y onerror=${ALARM}>`,
];

const COVERS = [
  'position: fixed; inset: 0; z-index: 2147483647',
  'position: absolute; top: -9999px; width: 9999px; height: 9999px',
  'display: none !important',
  'font-size: 0; color: transparent',
  'all: initial; position: fixed',
];

/** Names that Lede's own style sheets or scripts know. */
const CLASSES = [
  'restored',
  'restored-1',
  'sentence-1',
  'summary-1',
  'sought',
  'from-summary',
  'receipt',
  'reader',
  'bar',
  'popup-foot',
  'lede-reader',
  'panel',
];
