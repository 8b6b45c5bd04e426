import { gateHeard, gateStatus, weekday } from '@homeward/domain/directory/gate';
import { setGateStatusBody } from '@homeward/domain/directory/keep-gate';
import { useState } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled, typed, typedFigures, typedNumber } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Gate } from './gates-page.tsx';

const rows = [0, 1, 2] as const;

function sessionsIn(data: FormData): readonly unknown[] | undefined {
  const all = rows.flatMap((row) => {
    const from = typedFigures(data, `/limits/sessions/${row}/from`);
    const until = typedFigures(data, `/limits/sessions/${row}/until`);
    const places = typedNumber(data, `/limits/sessions/${row}/places`);
    return from === undefined && until === undefined && places === undefined ? [] : [filled({ from, until, places })];
  });
  return all.length === 0 ? undefined : all;
}

function limitsIn(data: FormData): unknown {
  const days = chosen(data, '/limits/days');
  return filled({
    days: days.length === 0 ? undefined : days,
    perDay: typedNumber(data, '/limits/perDay'),
    sessions: sessionsIn(data),
  });
}

function bodyOf(data: FormData): unknown {
  const status = typed(data, '/status');
  return filled({
    status,
    ...(status === 'limited' ? { limits: limitsIn(data) } : {}),
    from: typed(data, '/from'),
    until: typed(data, '/until'),
    how: typed(data, '/how'),
    reference: typed(data, '/reference'),
  });
}

type Props = { readonly gate: Gate; readonly again: () => void };

/** What somebody heard of a gate. No handover changes by it: what it hits is listed below, and a person chooses. */
export function GateStatusForm({ gate, again }: Props) {
  const say = useWords();
  const [status, setStatus] = useState<string>();
  return (
    <section aria-label={say('gate.set')}>
      <h2 className="govuk-heading-m">{say('gate.set')}</h2>
      <Form
        operation="setGateStatus"
        schema={setGateStatusBody}
        path={{ gate: gate.id }}
        version={gate.version}
        build={bodyOf}
        label={(pointer) =>
          say(pointer.startsWith('/limits') ? 'gate.limits' : `gate.${pointer.split('/')[1] || 'status'}`)
        }
        submit={say('gate.save')}
        onDone={(_reply, _sent, form) => {
          form.reset();
          setStatus(undefined);
          again();
        }}
        onStale={again}
      >
        <ChoiceField
          pointer="/status"
          legend={say('gate.status')}
          options={optionsOf(say, 'gate-status', gateStatus.options)}
          inline
          onChoose={setStatus}
        />
        {status === 'limited' && <Limits />}
        <TextField pointer="/from" label={say('gate.from')} hint={say('gate.from.hint')} width="10" day />
        <TextField pointer="/until" label={say('gate.until')} hint={say('gate.until.hint')} width="10" day />
        <SelectField
          pointer="/how"
          label={say('gate.how')}
          options={optionsOf(say, 'gate-heard', gateHeard.exclude(['entered']).options)}
          empty={say('form.choose')}
        />
        <TextField pointer="/reference" label={say('gate.reference')} hint={say('gate.reference.hint')} />
      </Form>
    </section>
  );
}

/** On which days, how many in a day, and in sessions how many in each. */
function Limits() {
  const say = useWords();
  return (
    <>
      <ChoiceField
        pointer="/limits/days"
        legend={say('gate.days')}
        hint={say('gate.days.hint')}
        many
        inline
        options={optionsOf(say, 'weekday', weekday.options)}
      />
      <TextField pointer="/limits/perDay" label={say('gate.how-many')} width="5" number />
      {rows.map((row) => (
        <div key={row} className="hw-numbers">
          <TextField
            pointer={`/limits/sessions/${row}/from`}
            label={say('gate.session-from', { number: row + 1 })}
            width="5"
          />
          <TextField
            pointer={`/limits/sessions/${row}/until`}
            label={say('gate.session-until', { number: row + 1 })}
            width="5"
          />
          <TextField
            pointer={`/limits/sessions/${row}/places`}
            label={say('gate.session-places', { number: row + 1 })}
            width="5"
            number
          />
        </div>
      ))}
    </>
  );
}
