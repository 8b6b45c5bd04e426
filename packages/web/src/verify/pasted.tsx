import type { FormEvent } from 'react';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { readonly onRead: (text: string) => void };

/** The text that another reader found in the code, or the minutes as a file holds them. */
export function Pasted({ onRead }: Props) {
  const say = useWords();
  const judge = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onRead(String(new FormData(event.currentTarget).get('/text') ?? ''));
  };
  return (
    <Details summary={say('paper-check.text.title')}>
      <form onSubmit={judge}>
        <TextField pointer="/text" label={say('paper-check.text')} lines={5} />
        <button type="submit" className="govuk-button govuk-button--secondary">
          {say('paper-check.text.submit')}
        </button>
      </form>
    </Details>
  );
}
