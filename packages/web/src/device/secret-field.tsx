import { useState } from 'react';
import { FieldFrame, useField } from '../parts/field-frame.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { readonly pointer: string; readonly label: string; readonly hint?: string; readonly isNew?: boolean };

/** Words that open a vault: hidden until the caller wants to see them, never kept by the browser. */
export function SecretField({ pointer, label, hint, isNew = false }: Props) {
  const say = useWords();
  const [seen, setSeen] = useState(false);
  const { control, wrong } = useField(pointer, hint);
  return (
    <FieldFrame pointer={pointer} label={label} hint={hint}>
      <div className="hw-secret">
        <input
          {...control}
          name={pointer}
          type={seen ? 'text' : 'password'}
          className={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
          autoComplete={isNew ? 'new-password' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
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
    </FieldFrame>
  );
}
