import { pictureAddress } from '../../core/addresses.ts';
import type { Picture as PictureData } from '../../core/article.ts';
import { bound } from '../text/bound.ts';
import { wholeNumber } from './attributes.ts';
import { Picture, type PicturePolicy } from './picture.tsx';

interface LeadPictureProps {
  picture: PictureData;
  /** BCP 47 tag of the article. */
  lang: string | null;
  policy: PicturePolicy;
  canEnlarge: boolean;
}

/** The picture at the head of the article, with its caption and credit. */
export function LeadPicture({ picture, lang, policy, canEnlarge }: LeadPictureProps) {
  const source = pictureAddress(picture.src);
  const { caption, credit } = picture;
  if (!source) return null;
  return (
    <figure class="lead">
      <Picture
        src={source}
        alt={picture.alt}
        width={wholeNumber(picture.width)}
        height={wholeNumber(picture.height)}
        policy={policy}
        hasCaption={Boolean(caption)}
        canEnlarge={canEnlarge}
      />
      {(caption || credit) && (
        <figcaption>
          {caption && <span>{bound(caption, lang)}</span>} {credit && <cite>{credit}</cite>}
        </figcaption>
      )}
    </figure>
  );
}
