import type { Part } from '../part.ts';

/**
 * What a page without much text is there to show: a film, or a row of pictures. Null when it is neither. `declared`
 * is the type that the page gives itself (`og:type`).
 */
export function showpiece(root: Part, url: string, declared: string | null): 'video' | 'gallery' | null {
  const path = url.replace(/^https?:\/\/[^/]+|[?#].*$/gi, '');
  if (/^video/i.test(declared ?? '') || (root.media > 0 && VIDEO_PATH.test(path))) return 'video';
  if (root.images >= MANY_PICTURES && GALLERY.test(`${path} ${root.names}`)) return 'gallery';
  const shown = root.descendants().filter((part) => part.tag === 'figure' && part.images > 0).length;
  return shown >= MANY_PICTURES ? 'gallery' : null;
}

const MANY_PICTURES = 6;

const VIDEO_PATH = /\/(?:videos?|watch|tv|mediathek|clips?)(?:\/|$)/i;

const GALLERY =
  /\b(?:galler(?:y|ies)|galer(?:ie|ia|ía)s?|slideshows?|diaporamas?|bilderstrecken?|fotostrecken?|photos?|pictures?|bilder|fotos?)\b/i;
