/** A button in Atlassian's look. Atlaskit's own costs 39 kB on a page that shows two (docs/decisions/0011). */
import type { ReactNode } from 'react';
import './button.css';

export interface ButtonProps {
  readonly appearance?: 'default' | 'primary' | 'subtle';
  readonly isCompact?: boolean;
  /** Something is under way: it takes no click, keeps the focus and says so to a screen reader. */
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

export function Button({ appearance = 'default', isCompact = false, isBusy = false, isDisabled = false, type = 'button', onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button-${appearance}${isCompact ? ' is-compact' : ''}${isBusy ? ' is-busy' : ''}`}
      disabled={isDisabled}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      // The focus stays where it is, as with Atlaskit's: a menu that closes when it loses the focus would move the button from under the click.
      onMouseDown={(event) => { event.preventDefault(); }}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
