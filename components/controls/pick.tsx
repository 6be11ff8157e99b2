export interface PickProps<Value extends string> {
  /** Tells several picks on one page apart. */
  name: string;
  /** The choices and what they are called. */
  choices: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onPick: (value: Value) => void;
}

/** One of a few choices, side by side. Stands in a `fieldset` that says what is chosen. */
export function Pick<Value extends string>({ name, choices, value, onPick }: PickProps<Value>) {
  return (
    <div class="pick">
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onPick(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
