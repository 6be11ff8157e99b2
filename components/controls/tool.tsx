import type { ComponentChildren } from 'preact';

export interface ToolProps {
  /** What it does, for those who don't see the sign, and as a tooltip for those who wonder. */
  name: string;
  /** Id of the panel that it opens, and whether that is open. */
  panel?: { readonly id: string; readonly isOpen: boolean };
  /** Whether what it switches is on; for tools that switch something. */
  isOn?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button with a sign instead of words. */
export function Tool({ name, panel, isOn, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={name}
      title={name}
      aria-pressed={isOn}
      {...(panel && { 'aria-expanded': panel.isOpen, 'aria-controls': panel.id })}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
