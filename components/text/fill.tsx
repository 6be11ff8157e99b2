import { type ComponentChild, Fragment } from 'preact';

/** Stands in a message for what is put there as an element. */
export const SLOT = '\uFFFC';

/** A message with an element in the place of its `SLOT`. */
export function fill(message: string, element: ComponentChild): ComponentChild {
  const [before, ...after] = message.split(SLOT);
  return (
    <Fragment>
      {before}
      {element}
      {after.join('')}
    </Fragment>
  );
}
