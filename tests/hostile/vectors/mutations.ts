import { ALARM, type Draft, script } from './vector.ts';

/**
 * Markup that means one thing when it is parsed and another when what came out is written and parsed again: nested
 * forms, elements of several languages, raw text and comments inside out.
 */
export function mutations(): Draft[] {
  const wrapped = WRAPPERS.flatMap((wrapper) =>
    PAYLOADS.map((payload) => script(wrapper.replaceAll('*', payload))),
  );
  return [
    ...wrapped,
    ...SHAPES.map(script),
    ...NESTINGS.flatMap((depth) => PAYLOADS.slice(0, 2).map((payload) => nested(depth, payload))),
  ];
}

/** What must not come alive. */
const PAYLOADS = [
  `<img src=x:y onerror=${ALARM}>`,
  `<svg onload=${ALARM}></svg>`,
  `</noscript></style></title></textarea></xmp></noembed></noframes></iframe><img src=x:y onerror=${ALARM}>`,
  `--><!--><img src=x:y onerror=${ALARM}>`,
];

const WRAPPERS = [
  '<p title="*">gull</p>',
  '<img alt="*" src="x:y">',
  '<a href="https://example.org/?*">gull</a>',
  '<b lang="*" dir="*">gull</b>',
  '<time datetime="*">noon</time>',
  '<th scope="*">gull</th>',
  '<table><caption>*</caption><tr><td colspan="*">gull</td></tr></table>',
  '<noscript><p title="*">gull</p></noscript>',
  '<noscript>*</noscript>',
  '<noembed>*</noembed>',
  '<noframes>*</noframes>',
  '<xmp>*</xmp>',
  '<listing>*</listing>',
  '<textarea>*</textarea>',
  '<title>*</title>',
  '<style>*</style>',
  '<iframe>*</iframe>',
  '<iframe srcdoc="*"></iframe>',
  '<template>*</template>',
  '<template shadowrootmode="open">*</template>',
  '<gull-card><template shadowrootmode="open">*</template></gull-card>',
  '<select><option>*</option></select>',
  '<select><template>*</template></select>',
  '<svg><style>*</style></svg>',
  '<svg><title>*</title></svg>',
  '<svg></p><style><a id="*"></style></svg>',
  '<math><mtext><style>*</style></mtext></math>',
  '<math><annotation-xml encoding="text/html"><style>*</style></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math>*</style></mglyph></form></mtext></math>',
  '<table><colgroup>*</colgroup></table>',
  '<table>*<tr><td>gull</td></tr></table>',
  '<!--*-->',
  '<!-- --!>*-->',
  '<!*>',
  '<?*?>',
  '</*>',
  '<![CDATA[*]]>',
  '<p><a><p><a>*</a></p></a></p>',
  '<ruby><rt>*</rt><rp>*</rp></ruby>',
  '<pre>\n\n*</pre>',
  '<q>*</q><cite>*</cite><code>*</code>',
  '<h2>*</h2>',
  '<object>*</object><applet>*</applet>',
  '<dialog open>*</dialog>',
  '<marquee>*</marquee>',
];

const SHAPES = [
  `<form><form><img src=x:y onerror=${ALARM}></form></form>`,
  `<form id="x"><div></form><form><mglyph><style></div><img src=x:y onerror=${ALARM}></style></mglyph></form>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;/mglyph&gt;&lt;img&Tab;src=x:y&Tab;onerror=${ALARM}&gt;">`,
  `<math><mtext><table><mglyph><style><math><table id="</table>"><img src=x:y onerror=${ALARM}">`,
  `<svg></p><style><g title="</style><img src=x:y onerror=${ALARM}>">`,
  `<svg><p><style><g title="</style><img src=x:y onerror=${ALARM}>"></style></p></svg>`,
  `<math><mi></p><style><!--</style><img title="--><img src=x:y onerror=${ALARM}>">`,
  `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x:y onerror=${ALARM}>">`,
  `<svg><foreignobject><p><svg><style><a id="</style><img src=x:y onerror=${ALARM}>"></style></svg></p></foreignobject></svg>`,
  `<b><style><style/><img src=x:y onerror=${ALARM}></style></b>`,
  `<xmp><svg><b><style><b title="</style><img src=x:y onerror=${ALARM}>"></b></style></b></svg></xmp>`,
  `<noscript><style></noscript><img src=x:y onerror=${ALARM}></style></noscript>`,
  `<p id="</noscript><img src=x:y onerror=${ALARM}>"><noscript><p id="</noscript><img src=x:y onerror=${ALARM}>"></noscript>`,
  `<select><xmp><script>${ALARM}</script></xmp></select>`,
  `<select><style></select><img src=x:y onerror=${ALARM}></style>`,
  `<table><tr><td><select><table><img src=x:y onerror=${ALARM}></table></select></td></tr></table>`,
  `<a><svg><style><p><a title="</style><img src=x:y onerror=${ALARM}>"></a></p></style></svg></a>`,
  `<h2><h3></h2><style><!--</style><img src=x:y onerror=${ALARM}>--></h3>`,
  `<div><p><div></p><img src=x:y onerror=${ALARM}></div>`,
  `<img src="\`\`x:y\`" onerror=${ALARM}//\`>`,
  `<listing>&lt;img src=x:y onerror=${ALARM}&gt;</listing>`,
  `<xmp>&lt;img src=x:y onerror=${ALARM}&gt;</xmp>`,
  `<textarea>&lt;/textarea&gt;&lt;img src=x:y onerror=${ALARM}&gt;</textarea>`,
  `<template><template><img src=x:y onerror=${ALARM}></template></template><script>document.currentScript.previousElementSibling.content.querySelector('template')</script>`,
  `<svg><script>&lt;/script&gt;&lt;img src=x:y onerror=${ALARM}&gt;</script></svg>`,
  `<script>/*</script><img src=x:y onerror=${ALARM}>*/</script>`,
  `<script><!--<script></script><img src=x:y onerror=${ALARM}>--></script>`,
  `<scr\0ipt>${ALARM}</scr\0ipt>`,
  `<scr<script>ipt>${ALARM}</scr</script>ipt>`,
  `<<script>${ALARM}//<</script>`,
  `<script/x>${ALARM}</script>`,
  `<script\n>${ALARM}</script\n>`,
  `<SCRIPT>${ALARM}</SCRIPT>`,
  `<script type="module">${ALARM}</script>`,
  `<script>${ALARM}</script >`,
  `<p is="gull-card" slot="x" part="y" popover="auto" nonce="z" inert autofocus onfocus=${ALARM}>A line with the attributes of other things.</p>`,
  `<button popovertarget="x" command="show-modal" commandfor="x">gull</button><dialog id="x"><img src=x:y onerror=${ALARM}></dialog>`,
];

/** As deep as parsers flatten, and deeper. */
const NESTINGS = [100, 255, 511, 600];

function nested(depth: number, payload: string) {
  return script(`${'<b>'.repeat(depth)}${payload}${'</b>'.repeat(depth)}`);
}
