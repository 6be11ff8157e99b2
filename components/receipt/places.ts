import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { formatLocale, formatNumber } from '../text/locale.ts';
import { plural } from '../text/plural.ts';

/** Where the blocks stood, in sentences. */
export function describePlaces(removals: readonly Removal[]): string {
  const places = removals.map((removal) => removal.paragraphsBefore);
  const outside = places.filter((place) => place === null).length;
  const after = [...new Set(places)].filter((place) => place !== null && place > 0).map(Number);
  const numbers = new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(
    after.map(formatNumber),
  );
  const sentences = [
    places.includes(0) && i18n.t('receipt.place.top'),
    after.length > 0 && plural('receipt.place.after', after.length, numbers),
    outside > 0 &&
      (outside === removals.length
        ? i18n.t('receipt.place.outside')
        : plural('receipt.place.someOutside', outside, formatNumber(outside))),
  ];
  return sentences.filter(Boolean).join(' ');
}
