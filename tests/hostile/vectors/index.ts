import { addresses } from './addresses.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { foreign } from './foreign.ts';
import { mutations } from './mutations.ts';
import { published } from './published.ts';
import { styles } from './styles.ts';
import { numbered, type Vector } from './vector.ts';

/** Which part of the corpus a run takes: one vector in so many. */
export type Share = 'sample' | 'all';

/** All pieces of markup that are to be put into pages, numbered; always the same ones in the same order. */
export function allVectors(): Vector[] {
  return numbered({
    event: events(),
    address: addresses(),
    style: styles(),
    foreign: foreign(),
    mutation: mutations(),
    entity: entities(),
    published: published(),
  });
}

/** A tenth of the items, spread over all families, or all of them. */
export function shareOf<T>(items: readonly T[], share: Share): T[] {
  return items.filter((_, index) => share === 'all' || index % SAMPLE === 0);
}

/** One in so many; a prime, so that it does not keep step with the tables of the families. */
const SAMPLE = 11;
