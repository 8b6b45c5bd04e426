import { answerHandoverBreachBody } from '@homeward/domain/handover/answer-breach';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { BrokenRule } from '../parts/refusal.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { type Acting, offerOf, type View } from './view.ts';

type Breach = NonNullable<View['breaches']>[number];

const answers = answerHandoverBreachBody.unwrap().shape.answer.options;

/** What happened against a rule on the way, by which article, and who answers for it: as far as this desk reads it. */
export function Breaches(acting: Acting) {
  const say = useWords();
  const { breaches = [] } = acting.view;
  if (breaches.length === 0) return null;
  return (
    <section aria-label={say('broken.title')}>
      <h2 className="govuk-heading-m">{say('broken.title')}</h2>
      <p className="govuk-body">{say('broken.say')}</p>
      {breaches.map((breach, place) => (
        <div key={`${breach.act} ${breach.at}`} className="hw-item">
          <OneBreach breach={breach} />
          {breach.answered === undefined && offerOf(acting.view, 'answerHandoverBreach') && (
            <Answer {...acting} place={place} />
          )}
        </div>
      ))}
    </section>
  );
}

function OneBreach({ breach: { act, at, broke, answered } }: { readonly breach: Breach }) {
  const say = useWords();
  return (
    <>
      <p className="govuk-body hw-mb-1">
        {say(`broken.act.${act}`)} · {sayMoment(at)}
      </p>
      {broke.map(({ rule, found, restsOn }) => (
        <BrokenRule key={rule} broken={{ code: rule, says: rule, restsOn, breaches: found }} />
      ))}
      {answered && (
        <p className="govuk-body">
          {say('broken.answered', { answer: say(`broken.answer.${answered.answer}`), at: sayMoment(answered.at) })}
        </p>
      )}
    </>
  );
}

/** A supervisor's answer: the entry stays what it is. */
function Answer({ view, version, onDone, onStale, place }: Acting & { readonly place: number }) {
  const say = useWords();
  const pointer = '/answer';
  return (
    <Form
      operation="answerHandoverBreach"
      schema={answerHandoverBreachBody}
      path={{ handoverId: view.id }}
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
