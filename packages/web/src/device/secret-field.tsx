import { useState } from 'react';
import { describedBy, ErrorMessage, idOf, useFieldError } from '../parts/field-errors.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { readonly pointer: string; readonly label: string; readonly hint?: string; readonly isNew?: boolean };

/** Words that open a vault: hidden until she wants to see them, never kept by the browser. */
export function SecretField({ pointer, label, hint, isNew = false }: Props) {
  const say = useWords();
  const [seen, setSeen] = useState(false);
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <ErrorMessage id={id} message={error} />
      <div className="hw-secret">
        <input
          id={id}
          name={pointer}
          type={seen ? 'text' : 'password'}
          className={`govuk-input${error ? ' govuk-input--error' : ''}`}
          autoComplete={isNew ? 'new-password' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary hw-mb-0"
          aria-pressed={seen}
          onClick={() => setSeen(!seen)}
        >
          {say('device.show')}
          <span className="govuk-visually-hidden"> {label}</span>
        </button>
      </div>
    </div>
  );
}
