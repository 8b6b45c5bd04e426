import { scheduleHandoverBody } from '@homeward/domain/handover/before-the-journey';
import { mode } from '@homeward/domain/handover/handover';
import { hurryReason } from '@homeward/domain/handover/words-of-both';
import { elsewhere } from '@homeward/domain/people/actor';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { GateField } from '../parts/gate-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Acting } from './view.ts';

function bodyOf(data: FormData): unknown {
  return filled({
    date: typed(data, '/date'),
    gate: typed(data, '/gate'),
    mode: typed(data, '/mode'),
    session: typed(data, '/session'),
    hurry: typed(data, '/hurry'),
  });
}

/** Accepting is giving a date, a gate and a way. */
export function ScheduleForm({ view, version, onDone, onStale }: Acting) {
  const say = useWords();
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
      <GateField label={say('schedule.gate')} country={view.country} />
      <ChoiceField
        pointer="/mode"
        legend={say('schedule.mode')}
        options={optionsOf(say, 'mode', mode.options)}
        chosen={[view.country === elsewhere ? 'air' : 'land']}
        inline
      />
      <TextField pointer="/session" label={say('schedule.session')} width="10" />
      <SelectField
        pointer="/hurry"
        label={say('schedule.hurry')}
        empty={say('schedule.hurry.none')}
        options={optionsOf(say, 'hurry', hurryReason.options)}
      />
    </Form>
  );
}
