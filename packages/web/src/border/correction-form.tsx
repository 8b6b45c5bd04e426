import { correctArrivalBody } from '@homeward/domain/arrival/correct-arrival';
import { correctionReason } from '@homeward/domain/arrival/mending';
import { companies, sexes } from '@homeward/domain/case/closed-lists';
import { useState } from 'react';
import type { Problem } from '../api/problem.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { optionsOf } from '../parts/options.ts';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { AgeField } from './age-field.tsx';
import { SharedFields } from './arrival-fields.tsx';
import { correctionIn, nameField } from './mending-body.ts';
import type { Arrival } from './person-words.ts';
import { pictured } from './pictograms.tsx';

export type Step = {
  readonly arrival: Arrival;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** Who looks the same, as a refusal names them. */
function alikeIn({ breaches = [] }: Problem): readonly string[] {
  return breaches.flatMap((breach) => (breach.startsWith('alike:') ? [breach.slice('alike:'.length)] : []));
}

/** The name first: it is what is wrong most often. Whatever else was logged lies folded below. */
export function CorrectionForm({ arrival, version, onDone, onStale }: Step) {
  const say = useWords();
  const [alike, setAlike] = useState<readonly string[]>([]);
  return (
    <Form
      operation="correctArrival"
      schema={correctArrivalBody}
      path={{ batchId: arrival.batch, arrivalId: arrival.id }}
      version={version}
      build={correctionIn(arrival, alike)}
      label={(pointer) => say(labels[pointer.split('/')[1] ?? ''] ?? 'mend.reason')}
      submit={say('mend.save')}
      onDone={onDone}
      onStale={onStale}
      onRefused={(problem) => {
        const named = alikeIn(problem);
        setAlike((before) => (before.join() === named.join() ? before : named));
      }}
    >
      <TextField pointer="/name" label={say('arrival.name')} value={nameField(arrival)} />
      <ChoiceField
        pointer="/reason"
        legend={say('mend.reason')}
        options={optionsOf(say, 'correction-reason', correctionReason.options)}
      />
      {alike.length > 0 && (
        <ChoiceField
          pointer="/anotherPerson"
          legend={say('mend.another')}
          options={[{ value: 'yes', label: say('mend.another.yes') }]}
          many
        />
      )}
      <Details summary={say('mend.more')}>
        <OtherFields arrival={arrival} />
      </Details>
    </Form>
  );
}

const labels: Readonly<Record<string, string>> = {
  name: 'arrival.name',
  age: 'arrival.age',
  sex: 'arrival.sex',
  language: 'arrival.language',
  citizenship: 'arrival.citizenship',
  company: 'arrival.company',
  words: 'mend.words',
};

function OtherFields({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        pointer="/sex"
        legend={say('arrival.sex')}
        options={pictured('sex', optionsOf(say, 'sex', sexes))}
        chosen={[arrival.sex]}
        inline
      />
      <AgeField onKnown={() => undefined} />
      <ChoiceField
        pointer="/company"
        legend={say('arrival.company')}
        options={pictured('company', optionsOf(say, 'company', companies))}
        chosen={[arrival.company]}
        inline
      />
      <SharedFields shared={arrival} />
      <TextField pointer="/words" label={say('mend.words')} lines={2} />
    </>
  );
}
