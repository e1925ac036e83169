/** Types by the default rule, or those that an admin ticks. */
import { useId } from 'react';

interface TypeChoiceProps {
  readonly label: string;
  readonly auto: string;
  readonly own: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string; readonly note: string }>;
  /** What the rule chooses now: where one begins to choose. */
  readonly inForce: readonly string[];
  /** undefined: by the rule. */
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: string[] | undefined) => void;
}

export function TypeChoice({ label, auto, own, options, inForce, chosen, onChange }: TypeChoiceProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h3 className="field-title" id={id}>{label}</h3>
      <div className="choices">
        <label><input type="radio" name={id} checked={chosen === undefined} onChange={() => { onChange(undefined); }} />{auto}</label>
        <label><input type="radio" name={id} checked={chosen !== undefined} onChange={() => { onChange([...inForce]); }} />{own}</label>
      </div>
      <ul className="type-list">
        {options.map(({ value, label: name, note }) => {
          // They may be named by id or by name, in any case.
          const isMeant = (reference: string) => reference === value || reference.toLowerCase() === name.toLowerCase();
          const isOn = (chosen ?? inForce).some(isMeant);
          return <li key={value}><label><input type="checkbox" checked={isOn} disabled={chosen === undefined} onChange={() => { onChange(isOn ? (chosen ?? []).filter((one) => !isMeant(one)) : [...chosen ?? [], value]); }} />{name} <span className="subtle">{note}</span></label></li>;
        })}
      </ul>
    </div>
  );
}
