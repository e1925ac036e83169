/** One filter as a native select: short lists, by keyboard and by thumb as everywhere else. */
import { useTexts } from '../../shared/texts/texts-context';

export interface ChoiceProps {
  readonly label: string;
  /** Empty: all. */
  readonly value: string;
  readonly options: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly onChange: (value: string) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { say } = useTexts();
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => { onChange(target.value); }}>
        <option value="">{say('portfolio.filter.all')}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  );
}
