import { useState } from 'react';
import { FieldFrame, useField } from '../../parts/field-frame.tsx';
import { useWords } from '../../words/use-words.ts';
import type { FieldProps } from './field-props.ts';

async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A picture of which only the fingerprint (SHA-256) is sent: the picture itself stays where it lies. */
export function PictureField({ pointer, label }: FieldProps) {
  const say = useWords();
  const hint = say('acts.picture-hint');
  const { id, 'aria-describedby': described } = useField(pointer, hint).control;
  const [hash, setHash] = useState('');
  return (
    <FieldFrame pointer={pointer} label={label} hint={hint}>
      <input
        id={id}
        type="file"
        accept="image/*"
        className="govuk-file-upload"
        aria-describedby={described}
        onChange={({ target }) => {
          const [picture] = target.files ?? [];
          if (picture) void fingerprintOf(picture).then(setHash);
        }}
      />
      <input type="hidden" name={pointer} value={hash} />
    </FieldFrame>
  );
}
