/** A list of short texts that can be taken out and added to. */
import { useId, useState } from 'react';
import { Button } from '../shared/parts/button';
import { useWords } from './use-words';

interface TokenListProps {
  readonly label: string;
  readonly tokens: readonly string[];
  readonly onChange: (tokens: string[]) => void;
  readonly addLabel: string;
}

export function TokenList({ label, tokens, onChange, addLabel }: TokenListProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = () => {
    const name = typed.trim();
    if (name !== '' && !tokens.some((one) => one.toLowerCase() === name.toLowerCase())) onChange([...tokens, name]);
    setTyped('');
  };
  return (
    <div className="token-list" role="group" aria-labelledby={`${id}-label`}>
      <h3 className="field-title" id={`${id}-label`}>{label}</h3>
      <ul className="tokens">
        {tokens.map((name) => (
          <li key={name}>{name}<button type="button" className="token-remove" aria-label={say('names.remove', { name })} onClick={() => { onChange(tokens.filter((one) => one !== name)); }}>×</button></li>
        ))}
      </ul>
      <div className="field-line">
        <input className="text-field" aria-label={addLabel} placeholder={addLabel} value={typed} maxLength={120} onChange={(event) => { setTyped(event.target.value); }}
          onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); add(); } }} />
        <Button isCompact onClick={add} isDisabled={typed.trim() === ''}>{say('names.adding')}</Button>
      </div>
    </div>
  );
}
