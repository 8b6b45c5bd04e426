import { answerBackBody, askBackBody } from '@homeward/domain/handover/ask-back';
import { backAnswer, backQuestion } from '@homeward/domain/handover/words-of-both';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Details, Inset } from '../parts/small.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { OneChoice } from './one-choice.tsx';
import { type Acting, offerOf } from './view.ts';

/** Questions instead of a refusal, each with its answer, or a form for it where this side was asked. */
export function Questions(acting: Acting) {
  const say = useWords();
  const { view } = acting;
  const asks = offerOf(view, 'askBack') !== undefined;
  const answers = offerOf(view, 'answerBack') !== undefined;
  if (view.questions.length === 0 && !asks) return null;
  return (
    <section aria-label={say('questions.title')}>
      <h2 className="govuk-heading-m">{say('questions.title')}</h2>
      {view.questions.map((one) => (
        <Inset key={one.id}>
          {say('questions.asked', { side: say(`side.${one.side}`), on: sayMoment(one.at) })}{' '}
          {one.asks.map((asked) => say(`asks-back.${asked}`)).join(', ')}
          {one.answered && ` – ${say(`answers-back.${one.answered.answer}`)}`}
          {answers && one.answered === undefined && one.side !== view.side && <Answer id={one.id} {...acting} />}
        </Inset>
      ))}
      {asks && <Ask {...acting} />}
    </section>
  );
}

function Ask({ view, version, onDone, onStale }: Acting) {
  const say = useWords();
  return (
    <Details summary={say('questions.ask')}>
      <Form
        operation="askBack"
        schema={askBackBody}
        path={{ handoverId: view.id }}
        version={version}
        build={(data) => filled({ asks: chosen(data, '/asks') })}
        label={() => say('questions.asks')}
        submit={say('questions.ask')}
        secondary
        onDone={onDone}
        onStale={onStale}
      >
        <ChoiceField
          pointer="/asks"
          legend={say('questions.asks')}
          options={optionsOf(say, 'asks-back', backQuestion.options)}
          many
        />
      </Form>
    </Details>
  );
}

function Answer({ id, ...acting }: Acting & { readonly id: string }) {
  const say = useWords();
  return (
    <OneChoice
      {...acting}
      operation="answerBack"
      schema={answerBackBody}
      path={{ questionId: id }}
      field="answer"
      label={say('questions.answer')}
      submit={say('questions.answer')}
      options={optionsOf(say, 'answers-back', backAnswer.options)}
    />
  );
}
