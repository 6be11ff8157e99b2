import type { ComponentChildren } from 'preact';

export interface ToolProps {
  /** What it does, for those who don't see the sign, and as a tooltip for those who wonder. */
  name: string;
  /** Id of the panel that it opens, and whether that is open. */
  panel?: { readonly id: string; readonly isOpen: boolean };
  onClick: () => void;
  children: ComponentChildren;
}

/** A button with a sign instead of words. */
export function Tool({ name, panel, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={name}
      title={name}
      {...(panel && { 'aria-expanded': panel.isOpen, 'aria-controls': panel.id })}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
