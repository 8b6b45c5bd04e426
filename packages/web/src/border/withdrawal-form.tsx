import { withdrawalReason } from '@homeward/domain/arrival/mending';
import { livingOf } from '@homeward/domain/arrival/standing';
import { withdrawArrivalBody } from '@homeward/domain/arrival/withdraw-arrival';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { optionsOf } from '../parts/options.ts';
import { type Option, SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Step } from './correction-form.tsx';
import { withdrawalIn } from './mending-body.ts';
import { nameOf } from './person-words.ts';

type Props = Step & { readonly batch: Reply<'viewBatch'> };

/** Who may be the same person: first whose name is alike, then everybody else of the batch. */
function useOthers({ batch, arrival }: Props): readonly Option[] {
  const say = useWords();
  const twins = useRead('listTwins', { path: { batchId: batch.id } }, batch.status !== 'closed').data?.items ?? [];
  const alike = twins.flatMap((one) => {
    if (one.arrival === arrival.id) return [one.other];
    return one.other.arrival === arrival.id ? [{ batch: batch.id, arrival: one.arrival }] : [];
  });
  const here = livingOf(batch.arrivals).filter(({ id }) => id !== arrival.id);
  const isAlike = ({ id }: { readonly id: string }) => alike.some((one) => one.arrival === id);
  const own = here.toSorted((one, next) => Number(isAlike(next)) - Number(isAlike(one)));
  return [
    ...own.map((one) => ({ value: `${batch.id} ${one.id}`, label: nameOf(say, one.sealed) })),
    ...alike
      .filter((one) => one.batch !== batch.id)
      .map((one) => ({ value: `${one.batch} ${one.arrival}`, label: say('twins.other-batch') })),
  ];
}

/** Takes somebody back out of the batch; where they were logged twice, the other entry is named. */
export function WithdrawalForm(props: Props) {
  const say = useWords();
  const { arrival, version, onDone, onStale } = props;
  const others = useOthers(props);
  return (
    <Form
      operation="withdrawArrival"
      schema={withdrawArrivalBody}
      path={{ batchId: arrival.batch, arrivalId: arrival.id }}
      version={version}
      build={withdrawalIn}
      label={(pointer) => say(pointer.startsWith('/words') ? 'mend.words' : 'mend.reason')}
      submit={say('take-back.save')}
      secondary
      onDone={onDone}
      onStale={onStale}
    >
      <p className="govuk-body">{say('take-back.say')}</p>
      <ChoiceField
        pointer="/reason"
        legend={say('mend.reason')}
        options={optionsOf(say, 'withdrawal-reason', withdrawalReason.options)}
      />
      <SelectField
        pointer="/sameAs"
        label={say('take-back.same')}
        options={others}
        empty={say('take-back.same.none')}
      />
      <TextField pointer="/words" label={say('mend.words')} lines={2} />
    </Form>
  );
}
