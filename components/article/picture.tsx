import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../controls/icon.tsx';
import { late } from '../controls/late.tsx';
import { ownWords } from '../text/locale.ts';

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
  /** Whether it can be seen large, where there is more room than it has. */
  canEnlarge: boolean;
  /** A link holds no other control. */
  isInLink?: boolean;
}

/** A picture, an offer to load it, or what it would show in words. */
export function Picture(props: PictureProps) {
  const { src, alt, policy, hasCaption, canEnlarge, isInLink = false } = props;
  const [isWanted, setWanted] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const words = hasCaption ? '' : alt;
  if (policy === 'never') return words ? <span class="picture-words">{words}</span> : null;
  if (policy === 'on-click' && !isWanted)
    return (
      <button type="button" class="picture-offer" onClick={() => setWanted(true)}>
        {alt ? i18n.t('article.pictureShowNamed', [alt]) : i18n.t('article.pictureShow')}
      </button>
    );
  if (!isBroken)
    return <ShownPicture {...props} canEnlarge={canEnlarge && !isInLink} onBroken={() => setBroken(true)} />;
  if (isInLink) return words ? <span class="picture-words">{words}</span> : null;
  return (
    <span class="picture-words">
      {words && `${words} `}
      <a href={src} target="_blank" rel="noopener noreferrer" {...ownWords()}>
        {i18n.t('picture.open')}
      </a>
    </span>
  );
}

function ShownPicture({ onBroken, ...picture }: PictureProps & { onBroken: () => void }) {
  const { src, alt, width, height, canEnlarge } = picture;
  const [isWide, setWide] = useState(false);
  const [caption, setCaption] = useState<string | null>(null);
  const enlarge = (element: Element) =>
    setCaption(element.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '');
  return (
    <span class="picture">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same for keys. */}
      <img
        // The address comes last: what the request carries is settled by the attributes before it.
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        onLoad={({ currentTarget }) => setWide(canEnlarge && currentTarget.naturalWidth >= WIDE)}
        onError={onBroken}
        onClick={({ currentTarget }) => isWide && enlarge(currentTarget)}
        src={src}
      />
      {isWide && (
        <button
          type="button"
          class="enlarge"
          {...ownWords()}
          aria-label={alt ? i18n.t('picture.enlargeNamed', [alt]) : i18n.t('picture.enlarge')}
          onClick={({ currentTarget }) => enlarge(currentTarget)}
        >
          <Icon name="enlarge" />
        </button>
      )}
      {caption !== null && (
        <LargePicture src={src} alt={alt} caption={caption} onClose={() => setCaption(null)} />
      )}
    </span>
  );
}

const LargePicture = late(async () => (await import('./large-picture.tsx')).LargePicture);

/** Signs and portraits in the text stay as small as they are, in CSS pixels. */
const WIDE = 240;
