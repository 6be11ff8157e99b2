/** How wide a text is, in Latin letters: a Chinese, Japanese or Korean sign is as wide as two, and a mark on a letter takes no room. */
export function widthOf(text: string): number {
  const signs = text.replace(/\p{Mark}/gu, '');
  return signs.length + (signs.match(WIDE)?.length ?? 0);
}

const WIDE = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;
