import { type Examples, outside } from '../testing/examples.ts';

const prose =
  'The ferry to the skerries will leave half an hour later from Monday on, because the captain has moved to the other side of the bay and has to be fetched by his sister. ' +
  'Passengers were told by a note on the door, which the wind took away twice before somebody wrote the new times on the wall.';

export const examples: Examples = {
  remove: {
    'second-article': [
      outside(`<article><h1>Ferry to leave later</h1><p>${prose}</p></article>`),
      outside(
        `<section><article><h2>Ferry to leave later</h2><p>${prose}</p></article><article><h2>Captain moves house</h2><p>${prose}</p></article></section>`,
      ),
    ],
  },
  keep: [
    `<article class="letter"><h2>From the keeper’s book</h2><p>${prose}</p></article>`,
    `<section><h2>The ferry and the lamp</h2><p>${prose}</p></section>`,
  ],
};
