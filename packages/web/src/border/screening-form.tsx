import { screenPersonBody } from '@homeward/domain/arrival/screen-person';
import { indicators, said } from '@homeward/domain/arrival/screening';
import { exploitation, labourSector } from '@homeward/domain/case/clear';
import type { KeyboardEvent } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details } from '../parts/small.tsx';
import { sayLanguage } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Arrival } from './person-words.ts';
import { pictured } from './pictograms.tsx';
import { screeningIn, settings } from './screening-body.ts';

type Props = {
  readonly arrival: Arrival;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** Needs first, then the place, then five questions. */
export function ScreeningForm({ arrival, version, onDone, onStale }: Props) {
  const say = useWords();
  return (
    <Form
      operation="screenPerson"
      schema={screenPersonBody}
      path={{ batchId: arrival.batch, arrivalId: arrival.id }}
      version={version}
      build={screeningIn}
      label={(pointer) => say(labelOf(pointer))}
      submit={say('screening.save')}
      onDone={onDone}
      onStale={onStale}
    >
      <Before arrival={arrival} />
      {indicators.map((name) => (
        <ChoiceField
          key={name}
          pointer={`/answers/${name}`}
          legend={say(`indicator.${name}`)}
          options={optionsOf(say, 'said', said.options)}
          onKeyDown={answerByNumber}
          inline
        />
      ))}
      <ChoiceField
        pointer="/more"
        legend={say('screening.more')}
        options={optionsOf(say, 'screening', ['declined', 'wishesHelp'])}
        many
      />
      <Details summary={say('screening.exploitation')}>
        <ChoiceField
          pointer="/exploitation"
          legend={say('screening.kinds')}
          options={optionsOf(say, 'exploitation', exploitation.options)}
          many
        />
        <SelectField
          pointer="/sector"
          label={say('screening.sector')}
          options={optionsOf(say, 'sector', labourSector.options)}
          empty={say('form.none')}
        />
      </Details>
    </Form>
  );
}

function labelOf(pointer: string): string {
  const [, first = '', second = ''] = pointer.split('/');
  return first === 'answers' ? `indicator.${second}` : 'screening.title';
}

/** 1 yes, 2 no, 3 did not say: one key a question, then on to the next. */
function answerByNumber(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const index = ['1', '2', '3'].indexOf(event.key);
  const answers = event.currentTarget.querySelectorAll<HTMLInputElement>('input');
  if (index < 0 || !answers[index]) return;
  answers[index].click();
  (inputAfter(answers[answers.length - 1]) ?? answers[index]).focus();
}

/** 1 yes, 2 no at a box, then on to the next box or question. */
function tickByNumber(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || !['1', '2'].includes(event.key)) return;
  if (box.checked !== (event.key === '1')) box.click();
  inputAfter(box)?.focus();
}

function inputAfter(input: HTMLInputElement | undefined): HTMLInputElement | undefined {
  const inputs = [...(input?.form?.querySelectorAll('input') ?? [])];
  return input && inputs[inputs.indexOf(input) + 1];
}

function Before({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  const foreign = arrival.language !== 'km' || arrival.signLanguage;
  const interpreter = [{ value: 'yes', label: say('screening.interpreter') }];
  return (
    <>
      <p className="govuk-hint">{say('screening.keys')}</p>
      {arrival.needs.length > 0 && (
        <ChoiceField
          pointer="/needsMet"
          legend={say('screening.needsMet')}
          hint={say('screening.needsMet.hint')}
          options={pictured('need', optionsOf(say, 'need', arrival.needs))}
          onKeyDown={tickByNumber}
          many
        />
      )}
      <ChoiceField
        pointer="/setting"
        legend={say('screening.setting')}
        options={optionsOf(say, 'setting', settings)}
        onKeyDown={tickByNumber}
        many
      />
      {foreign && (
        <ChoiceField
          pointer="/interpreter"
          legend={say('arrival.interpreter', {
            language: arrival.signLanguage ? say('needs.signLanguage') : sayLanguage(arrival.language),
          })}
          options={interpreter}
          onKeyDown={tickByNumber}
          many
        />
      )}
    </>
  );
}
