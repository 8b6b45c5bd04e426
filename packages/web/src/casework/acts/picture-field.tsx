import { useState } from 'react';
import { describedBy, ErrorMessage, idOf, useFieldError } from '../../parts/field-errors.tsx';
import { useWords } from '../../words/use-words.ts';
import type { FieldProps } from './field-props.ts';

async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A picture of which only the fingerprint (SHA-256) is sent: the picture itself stays where it lies. */
export function PictureField({ pointer, label }: FieldProps) {
  const say = useWords();
  const id = idOf(pointer);
  const error = useFieldError(pointer);
  const [hash, setHash] = useState('');
  const hint = say('acts.picture-hint');
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <div id={`${id}-hint`} className="govuk-hint">
        {hint}
      </div>
      <ErrorMessage id={id} message={error} />
      <input
        id={id}
        type="file"
        accept="image/*"
        className="govuk-file-upload"
        aria-describedby={describedBy(id, hint, error)}
        onChange={({ target }) => {
          const [picture] = target.files ?? [];
          if (picture) void fingerprintOf(picture).then(setHash);
        }}
      />
      <input type="hidden" name={pointer} value={hash} />
    </div>
  );
}
