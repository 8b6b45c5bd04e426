import { scheduleHandoverBody } from '@homeward/domain/handover/before-the-journey';
import { mode } from '@homeward/domain/handover/handover';
import { useRead } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Acting } from './view.ts';

function bodyOf(data: FormData): unknown {
  return filled({ date: typed(data, '/date'), gate: typed(data, '/gate'), mode: typed(data, '/mode') });
}

/** Accepting is giving a date, a gate and a way. */
export function ScheduleForm({ view, version, onDone, onStale }: Acting) {
  const say = useWords();
  const gates = useRead('listGates');
  const options = (gates.data?.items ?? [])
    .filter((gate) => gate.between.includes(view.country))
    .map((gate) => ({ value: gate.id, label: `${gate.name} (${say(`gate-status.${gate.status}`)})` }));
  return (
    <Form
      operation="scheduleHandover"
      schema={scheduleHandoverBody}
      path={{ handoverId: view.id }}
      version={version}
      build={bodyOf}
      label={(pointer) => say(`schedule${pointer.replaceAll('/', '.')}`)}
      submit={say('next.schedule')}
      onDone={onDone}
      onStale={onStale}
    >
      <TextField pointer="/date" label={say('schedule.date')} width="10" day />
      <SelectField pointer="/gate" label={say('schedule.gate')} options={options} empty={say('form.choose')} />
      <ChoiceField pointer="/mode" legend={say('schedule.mode')} options={optionsOf(say, 'mode', mode.options)} chosen={['land']} inline />
    </Form>
  );
}
