/** `app-promo` becomes `appPromo`: the keys of messages hold no hyphens. */
export type MessageKey<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<MessageKey<Rest>>}`
  : Id;

/** The part of a message's key that stands for an id of the core. */
export function messageKey<Id extends string>(id: Id): MessageKey<Id> {
  // The replacement does to the value what the type does to its name.
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as MessageKey<Id>;
}
