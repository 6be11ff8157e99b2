import { ALARM, type Draft, lure } from './vector.ts';

/** Markup that is text as long as nobody decodes it once more than the browser did. */
export function entities(): Draft[] {
  return PAYLOADS.flatMap((payload) =>
    ENCODINGS.flatMap((encode) => PLACES.map((place) => lure(place.replace('*', encode(payload))))),
  );
}

const PAYLOADS = [
  `<img src=x:y onerror=${ALARM}>`,
  `<script>${ALARM}</script>`,
  `"><svg onload=${ALARM}>`,
  `<a href="javascript:${ALARM}">gull</a>`,
];

const PLACES = [
  '*',
  '<code>*</code>',
  '<pre>*</pre>',
  '<img src="https://example.org/x.png" alt="*" width="640" height="480">',
  '<b title="*">gull</b>',
  '<blockquote>A gull said: *</blockquote>',
];

const ENCODINGS: readonly ((markup: string) => string)[] = [
  (markup) =>
    markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (markup) => signs(markup, (code) => `&#${code};`),
  (markup) => signs(markup, (code) => `&#x${code.toString(16)};`),
  (markup) => signs(markup, (code) => `&#${String(code).padStart(7, '0')};`),
  (markup) => signs(markup, (code) => `&amp;#${code};`),
  (markup) => signs(markup, (code) => `&amp;amp;#${code};`),
  (markup) => markup.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;').replaceAll('"', '&amp;quot;'),
  (markup) =>
    markup.replaceAll('<', '&amp;amp;lt;').replaceAll('>', '&amp;amp;gt;').replaceAll('"', '&amp;amp;quot;'),
  (markup) => markup.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e').replaceAll('"', '&quot;'),
  (markup) => signs(markup, (code) => `%${code.toString(16)}`),
  (markup) => signs(markup, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
];

function signs(markup: string, encode: (code: number) => string): string {
  return markup.replace(/[<>"&]/g, (sign) => encode(sign.charCodeAt(0)));
}
