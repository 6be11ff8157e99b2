import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Whether a picture is asked for at all: decided before an element exists, since creating one starts the request. */
export type PicturePolicy = 'show' | 'on-click' | 'never';

export interface PictureProps {
  /** A checked http(s) address. */
  src: string;
  alt: string;
  /** CSS pixels as the page states them; they keep the place while the picture loads. */
  width: number | undefined;
  height: number | undefined;
  policy: PicturePolicy;
  /** Whether a caption says what the picture shows, so that nothing is lost without it. */
  hasCaption: boolean;
}

/** A picture, an offer to load it, or what it would show in words. */
export function Picture({ src, alt, width, height, policy, hasCaption }: PictureProps) {
  const [isWanted, setWanted] = useState(false);
  const [isBroken, setBroken] = useState(false);
  if (isBroken || policy === 'never')
    return hasCaption || !alt ? null : <span class="picture-words">{alt}</span>;
  if (policy === 'on-click' && !isWanted)
    return (
      <button type="button" class="picture-offer" onClick={() => setWanted(true)}>
        {alt ? i18n.t('article.pictureShowNamed', [alt]) : i18n.t('article.pictureShow')}
      </button>
    );
  return (
    // The address comes last: what the request carries is settled by the attributes before it.
    <img
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
      src={src}
    />
  );
}
