import { type ChangeEvent, useState } from 'react';
import { Details } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { codeReader } from './read-code.ts';

type Props = { readonly onRead: (text: string) => void };

/** A photograph or a scan of the page, for a device whose camera cannot be used here. It goes nowhere. */
export function Picture({ onRead }: Props) {
  const say = useWords();
  const [missing, setMissing] = useState(false);
  async function pick({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    target.value = '';
    if (file === undefined) return;
    const text = await textIn(file);
    setMissing(text === undefined);
    if (text !== undefined) onRead(text);
  }
  return (
    <Details summary={say('paper-check.picture.title')}>
      <label className="govuk-button govuk-button--secondary hw-file">
        {say('paper-check.picture')}
        <input className="govuk-visually-hidden" type="file" accept="image/*" onChange={(event) => void pick(event)} />
      </label>
      <p className="govuk-body" role="status">
        {missing && say('paper-check.picture.none')}
      </p>
    </Details>
  );
}

async function textIn(file: Blob): Promise<string | undefined> {
  try {
    return await (await codeReader())(await createImageBitmap(file));
  } catch {
    return undefined;
  }
}
