import * as bodies from '@homeward/domain/oversight/monitoring-bodies';
import { premisesRisk } from '@homeward/domain/oversight/monitoring-record';
import { noteObservationBody, observationKind } from '@homeward/domain/oversight/observation';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed, typedFigures, typedNumber } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { OrganisationField } from '../parts/organisation-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type Say, useWords } from '../words/use-words.ts';
import type { FormOf } from './form-of.ts';

const labelled = (say: Say) => (pointer: string) => say(`watch-field.${pointer.split('/')[1]}`);

/** The risks of the premises: where nothing is asked for, the risk was looked at and is none. */
export function PremisesForm({ of, done }: FormOf) {
  const say = useWords();
  const build = (data: FormData) => ({
    risks: premisesRisk.options.flatMap((risk) => {
      const asks = typed(data, `/risks/${risk}`);
      return asks === undefined ? [] : [{ risk, asks }];
    }),
  });
  return (
    <Form
      operation="assessPremisesRisk"
      path={{ provider: of.id }}
      schema={bodies.assessPremisesRiskBody}
      build={build}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
    >
      <p className="govuk-body">{say('premises.say')}</p>
      {premisesRisk.options.map((risk) => (
        <TextField key={risk} pointer={`/risks/${risk}`} label={say(`premises-risk.${risk}`)} lines={2} />
      ))}
    </Form>
  );
}

export function TrainingForm({ of, done }: FormOf) {
  const say = useWords();
  return (
    <Form
      operation="recordStandardsTraining"
      path={{ provider: of.id }}
      schema={bodies.recordStandardsTrainingBody}
      build={(data) => filled({ trained: typedNumber(data, '/trained'), staff: typedNumber(data, '/staff') })}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
    >
      <TextField pointer="/trained" label={say('watch-field.trained')} width="5" number />
      <TextField pointer="/staff" label={say('watch-field.staff')} width="5" number />
    </Form>
  );
}

export function ReturnForm({ of, done }: FormOf) {
  const say = useWords();
  return (
    <Form
      operation="recordProviderReturn"
      path={{ provider: of.id }}
      schema={bodies.recordProviderReturnBody}
      build={(data) => filled({ year: typedFigures(data, '/year'), reference: typed(data, '/reference') })}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
    >
      <TextField pointer="/year" label={say('watch-field.year')} width="4" year />
      <TextField pointer="/reference" label={say('watch-field.reference')} />
    </Form>
  );
}

const inCambodia = ({ country }: { readonly country: string }) => country === 'KH';

/** What somebody noted of an organisation; `provider` is typed where nobody named it yet. */
export function ObservationFields({ provider, done }: { readonly provider?: string; readonly done: () => void }) {
  const say = useWords();
  const build = (data: FormData) =>
    filled({
      provider: provider ?? typed(data, '/provider'),
      kind: typed(data, '/kind'),
      words: typed(data, '/words'),
    });
  return (
    <Form
      operation="noteObservation"
      schema={noteObservationBody}
      build={build}
      label={labelled(say)}
      submit={say('watch-act.save')}
      onDone={done}
    >
      {provider === undefined && (
        <OrganisationField pointer="/provider" label={say('watch-field.provider')} among={inCambodia} />
      )}
      <ChoiceField
        pointer="/kind"
        legend={say('watch-field.kind')}
        options={optionsOf(say, 'observation', observationKind.options)}
      />
      <TextField pointer="/words" label={say('watch-field.words')} hint={say('watch-field.nobody')} lines={4} />
    </Form>
  );
}

export function ObservationForm({ of, done }: FormOf) {
  return <ObservationFields provider={of.id} done={done} />;
}
