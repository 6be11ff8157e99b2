import { type ComponentChild, Fragment } from 'preact';

/** Stands in a message for what is put there as an element. */
export const SLOT = '\uFFFC';

/** A message with an element in the place of its `SLOT`; the message alone when it has none. */
export function fill(message: string, element: ComponentChild): ComponentChild {
  const at = message.indexOf(SLOT);
  if (at < 0) return message;
  return (
    <Fragment>
      {message.slice(0, at)}
      {element}
      {message.slice(at + SLOT.length)}
    </Fragment>
  );
}
