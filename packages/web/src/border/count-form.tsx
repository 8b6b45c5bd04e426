import { countBatchBody } from '@homeward/domain/arrival/log-batch';
import type { Reply } from '../api/asked.ts';
import { useForget } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed, typedNumber } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { batchLists } from './batch-labels.ts';

type Batch = Reply<'viewBatch'>;

const heads = ['men', 'women', 'boys', 'girls'] as const;
const seen = ['injured', 'pregnant', 'sick', 'childrenAlone', 'infants'] as const;

function numbersIn(data: FormData, group: string, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, typedNumber(data, `/${group}/${name}`) ?? 0]));
}

function bodyOf(data: FormData): unknown {
  return filled({
    counted: numbersIn(data, 'counted', heads),
    triage: numbersIn(data, 'triage', seen),
    separation: typed(data, '/separation'),
  });
}

/** Heads at the door, who needs help at once, who was kept apart (items D1, D3, D4). Counting again corrects. */
export function CountForm({ batch, onDone }: { readonly batch: Batch; readonly onDone: () => void }) {
  const say = useWords();
  const forget = useForget();
  return (
    <Form
      operation="countBatch"
      schema={countBatchBody}
      path={{ batchId: batch.id }}
      version={batch.version}
      build={bodyOf}
      label={(pointer) => say(`count${pointer.replaceAll('/', '.')}`)}
      submit={say('count.save')}
      onDone={() => void forget('viewBatch', 'listBatches').then(onDone)}
      onStale={() => void forget('viewBatch')}
    >
      <Numbers legend={say('count.heads')} group="counted" names={heads} values={batch.counted} />
      <Numbers legend={say('count.triage')} group="triage" names={seen} values={batch.triage} />
      <ChoiceField
        pointer="/separation"
        legend={say('count.separation')}
        hint={say('count.separation.hint')}
        options={optionsOf(say, 'separation', batchLists.separation)}
        chosen={batch.separation ? [batch.separation] : []}
      />
    </Form>
  );
}

type NumbersProps = {
  readonly legend: string;
  readonly group: string;
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, number>> | undefined;
};

function Numbers({ legend, group, names, values }: NumbersProps) {
  const say = useWords();
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div className="hw-numbers">
        {names.map((name) => {
          const value = values?.[name];
          const pointer = `/${group}/${name}`;
          return (
            <TextField
              key={name}
              pointer={pointer}
              label={say(`count.${group}.${name}`)}
              width="4"
              number
              {...(value === undefined ? {} : { value: String(value) })}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
