import { pictureAddress } from '../../core/addresses.ts';
import type { Picture as PictureData } from '../../core/article.ts';
import { wholeNumber } from './attributes.ts';
import { Picture, type PicturePolicy } from './picture.tsx';

/** The picture at the head of the article, with its caption and credit. */
export function LeadPicture({ picture, policy }: { picture: PictureData; policy: PicturePolicy }) {
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
      />
      {(caption || credit) && (
        <figcaption>
          {caption && <span>{caption}</span>} {credit && <cite>{credit}</cite>}
        </figcaption>
      )}
    </figure>
  );
}
