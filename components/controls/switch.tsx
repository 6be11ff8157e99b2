export interface SwitchProps {
  isOn: boolean;
  isDisabled?: boolean;
  onToggle: () => void;
  children: string;
}

/** Something that is on or off, with its name. */
export function Switch({ isOn, isDisabled = false, onToggle, children }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      disabled={isDisabled}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
