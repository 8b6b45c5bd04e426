import { logBatchBody } from '@homeward/domain/arrival/log-batch';
import { foreignCountries } from '@homeward/domain/countries/countries';
import { useLocation } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled, typed, typedNumber } from '../parts/form-data.ts';
import { GateField } from '../parts/gate-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { batchLists } from './batch-labels.ts';

function bodyOf(data: FormData): unknown {
  const list = typed(data, '/list');
  // Enter on a form in which nobody said anything opens no truck: how many were declared is asked for.
  const nothingSaid = list === undefined ? '' : undefined;
  return filled({
    from: typed(data, '/from'),
    gate: typed(data, '/gate'),
    vehicle: typed(data, '/vehicle'),
    origin: typed(data, '/origin'),
    declared: typedNumber(data, '/declared') ?? nothingSaid,
    list,
    mixedFamilies: chosen(data, '/mixedFamilies').includes('yes'),
  });
}

/** A truck stands at the door: what is common to everybody on it, on one screen. */
export function NewBatchPage() {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  return (
    <Page title={say('new-batch.title')}>
      <Form
        operation="logBatch"
        schema={logBatchBody}
        build={bodyOf}
        label={(pointer) => say(`new-batch${pointer.replaceAll('/', '.')}`)}
        submit={say('new-batch.save')}
        onDone={(reply) => void forget('listBatches').then(() => goTo(`/batches/${reply.id}`))}
      >
        <BatchFields />
      </Form>
    </Page>
  );
}

function BatchFields() {
  const say = useWords();
  const countries = foreignCountries.map((value) => ({ value, label: sayCountry(value) }));
  return (
    <>
      <ChoiceField pointer="/from" legend={say('new-batch.from')} options={countries} chosen={['TH']} inline />
      <GateField label={say('new-batch.gate')} usual="poipet" />
      <SelectField
        pointer="/vehicle"
        label={say('new-batch.vehicle')}
        options={optionsOf(say, 'vehicle', batchLists.vehicle)}
      />
      <SelectField
        pointer="/origin"
        label={say('new-batch.origin')}
        options={optionsOf(say, 'origin', batchLists.origin)}
        value="unknown"
      />
      <TextField
        pointer="/declared"
        label={say('new-batch.declared')}
        hint={say('new-batch.declared.hint')}
        width="4"
        number
      />
      <ChoiceField
        pointer="/list"
        legend={say('new-batch.list')}
        options={optionsOf(say, 'list', batchLists.list)}
        inline
      />
      <ChoiceField
        pointer="/mixedFamilies"
        legend={say('new-batch.families')}
        options={[{ value: 'yes', label: say('new-batch.mixedFamilies') }]}
        many
      />
    </>
  );
}
