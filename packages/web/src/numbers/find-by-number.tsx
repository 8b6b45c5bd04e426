import { useLocation } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

const pages: Readonly<Record<Reply<'findByNumber'>['kind'], string>> = {
  case: '/cases/',
  handover: '/handovers/',
  batch: '/batches/',
};

const rules = () => import('@homeward/domain/numbers/said-number').then(({ saidNumber }) => saidNumber);

/** Goes to what has a number that was read on paper or heard on the telephone, as it is typed on whatever keyboard. */
export function FindByNumber() {
  const say = useWords();
  return (
    <div className="hw-noprint">
      <Details summary={say('number.find')}>
        <NumberForm />
      </Details>
    </div>
  );
}

function NumberForm() {
  const say = useWords();
  const [, goTo] = useLocation();
  return (
    <Form
      operation="findByNumber"
      schema={rules}
      build={(data) => ({ number: typed(data, '/number') })}
      label={() => say('number.title')}
      submit={say('number.look')}
      secondary
      onDone={({ kind, id }) => goTo(`${pages[kind]}${id}`)}
    >
      <TextField pointer="/number" label={say('number.title')} hint={say('number.hint')} width="20" code />
    </Form>
  );
}
