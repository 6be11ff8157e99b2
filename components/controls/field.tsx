import type { ComponentChildren } from 'preact';

/** A row of settings: what is chosen, and the controls to choose it. */
export function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <fieldset class="field">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
