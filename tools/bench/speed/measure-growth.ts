import type { IsolatedPages } from '../../corpus/isolated-pages.ts';
import type { Markup } from '../../corpus/page-reader.ts';
import { mean } from '../quality/metrics/statistics.ts';
import type { ContenderName } from './in-page/contenders.ts';
import type { Growth } from './in-page/grow-page.ts';
import { timePage } from './time-page.ts';

/** What a page takes that was made larger. */
export interface GrownPage {
  readonly growth: Growth;
  readonly elements: number;
  readonly times: Readonly<Partial<Record<ContenderName, number>>>;
}

/** Times a page at growing sizes: all of it repeated, all but its story, and nothing but its story. */
export async function measureGrowth(
  browser: IsolatedPages,
  page: { html: Markup; url: string },
  script: string,
): Promise<GrownPage[]> {
  const grown: GrownPage[] = [];
  for (const growth of GROWTHS)
    for (const size of SIZES.filter((size) => growth !== 'story' || size <= LARGEST_STORY)) {
      const { elements, times } = await timePage(browser, page, {
        script,
        contenders: ['walk', 'readability', 'lede'],
        rounds: size > 20_000 ? 1 : 2,
        prepare: `bundle.growPage(document, '${growth}', ${size}); 0`,
      });
      grown.push({ growth, elements, times });
    }
  return grown;
}

/** The power of the number of elements with which a contender's time grows, by least squares over logarithms. */
export function exponentOf(pages: readonly GrownPage[], name: ContenderName): number {
  const points = pages.map(
    ({ elements, times }) => [Math.log(elements), Math.log(times[name] ?? 0)] as const,
  );
  const x = mean(points.map(([size]) => size)) ?? 0;
  const y = mean(points.map(([, time]) => time)) ?? 0;
  const slope = points.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return slope / points.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

export const GROWTHS: readonly Growth[] = ['page', 'surroundings', 'story'];

const SIZES = [500, 2_000, 5_000, 20_000, 100_000];

/** Elements; a story of more is a book of several thousand pages. */
const LARGEST_STORY = 5_000;
