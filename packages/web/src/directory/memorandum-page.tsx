import { recordMemorandumBody } from '@homeward/domain/directory/provider';
import { filled, typed } from '../parts/form-data.ts';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { ProviderForm } from './provider-form.tsx';

function bodyOf(data: FormData): unknown {
  return filled({
    organisation: typed(data, '/organisation'),
    number: typed(data, '/number'),
    from: typed(data, '/from'),
    until: typed(data, '/until'),
    source: typed(data, '/source'),
  });
}

/** A memorandum as its paper says it; a later one takes its place. */
export function MemorandumPage() {
  const say = useWords();
  return (
    <ProviderForm
      operation="recordMemorandum"
      schema={recordMemorandumBody}
      title={say('providers.record')}
      build={bodyOf}
    >
      <TextField pointer="/number" label={say('providers.number')} width="20" />
      <TextField pointer="/from" label={say('providers.from')} width="10" day />
      <TextField pointer="/until" label={say('providers.until')} width="10" day />
    </ProviderForm>
  );
}
