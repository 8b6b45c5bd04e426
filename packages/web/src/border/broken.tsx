import { answerArrivalBreachBody } from '@homeward/domain/arrival/answer-breach';
import { articlesAtTheBorder } from '@homeward/domain/arrival/at-the-border';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { BrokenRule } from '../parts/refusal.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { useSession } from '../session/session.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Step } from './correction-form.tsx';

type Breach = NonNullable<Step['arrival']['breaches']>[number];

const answers = answerArrivalBreachBody.unwrap().shape.answer.options;

/** What was done against a rule with this person, by which article, and what the shift lead says of it. */
export function Broken(step: Step) {
  const say = useWords();
  const { seat } = useSession();
  const { breaches = [] } = step.arrival;
  if (breaches.length === 0) return null;
  return (
    <section aria-label={say('broken.title')}>
      <h2 className="govuk-heading-m">{say('broken.title')}</h2>
      <p className="govuk-body">{say('broken.at-the-border')}</p>
      {breaches.map((breach, place) => (
        <div key={`${breach.act} ${breach.at}`} className="hw-item">
          <OneBreach breach={breach} />
          {breach.answered === undefined && seat?.role === 'shift-lead' && <Answer {...step} place={place} />}
        </div>
      ))}
    </section>
  );
}

function OneBreach({ breach: { at, broke, answered } }: { readonly breach: Breach }) {
  const say = useWords();
  return (
    <>
      <p className="govuk-body hw-mb-1">
        {say('screening.title')} · {sayMoment(at)}
      </p>
      {broke.map(({ rule, found }) => (
        <BrokenRule
          key={rule}
          broken={{ code: rule, says: rule, restsOn: articlesAtTheBorder(rule), breaches: found }}
        />
      ))}
      {answered && (
        <p className="govuk-body">
          {say('broken.answered', { answer: say(`broken.answer.${answered.answer}`), at: sayMoment(answered.at) })}
        </p>
      )}
    </>
  );
}

/** The shift lead's answer: the entry stays what it is. */
function Answer({ arrival, version, onDone, onStale, place }: Step & { readonly place: number }) {
  const say = useWords();
  const pointer = '/answer';
  return (
    <Form
      operation="answerArrivalBreach"
      schema={answerArrivalBreachBody}
      path={{ batchId: arrival.batch, arrivalId: arrival.id }}
      version={version}
      build={(data) => ({ breach: place, answer: typed(data, pointer) })}
      label={() => say('broken.answer')}
      submit={say('broken.submit')}
      onDone={onDone}
      onStale={onStale}
    >
      <SelectField
        pointer={pointer}
        label={say('broken.answer')}
        options={optionsOf(say, 'broken.answer', answers)}
        empty={say('form.choose')}
      />
    </Form>
  );
}
