import { postponeHandoverBody } from '@homeward/domain/handover/at-the-gate';
import { rerouteHandoversBody } from '@homeward/domain/handover/reroute';
import { useState } from 'react';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { BreachNames, type Named } from '../parts/refusal.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Gate } from './gates-page.tsx';

type Props = {
  readonly gate: Gate;
  readonly gates: readonly Gate[];
  readonly picked: readonly string[];
  readonly again: () => void;
};

/** All that were chosen go the same way, or wait until the same day: all of them by one act, or none. Both sides are told once. */
export function RerouteForm({ gate, gates, picked, again }: Props) {
  const say = useWords();
  const [way, setWay] = useState<'goes' | 'waits'>('goes');
  const bodyOf = (data: FormData) => {
    const goes = filled({
      gate: typed(data, '/goes/gate'),
      date: typed(data, '/goes/date'),
      session: typed(data, '/goes/session'),
    });
    const waits = filled({ reason: typed(data, '/waits/reason'), review: typed(data, '/waits/review') });
    return { moves: picked.map((handover) => (way === 'goes' ? { handover, goes } : { handover, waits })) };
  };
  const named = (id: string): Named | undefined =>
    picked.includes(id) ? { label: say('at-gate.card'), href: `/handovers/${id}` } : undefined;
  return (
    <BreachNames value={named}>
      <h3 className="govuk-heading-s">{say('reroute.title', { count: picked.length })}</h3>
      <div className="hw-row hw-mb-4">
        {(['goes', 'waits'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="govuk-button govuk-button--secondary hw-choice"
            aria-pressed={way === one}
            onClick={() => setWay(one)}
          >
            {say(`reroute.${one}`)}
          </button>
        ))}
      </div>
      <Form
        operation="rerouteHandovers"
        schema={rerouteHandoversBody}
        path={{ gate: gate.id }}
        build={bodyOf}
        label={(pointer) =>
          say(pointer.includes('review') || pointer.includes('waits') ? 'reroute.review' : 'reroute.date')
        }
        submit={say('reroute.save', { count: picked.length })}
        onDone={again}
        onStale={again}
      >
        {way === 'goes' ? <Goes gate={gate} gates={gates} /> : <Waits />}
      </Form>
    </BreachNames>
  );
}

function Goes({ gate, gates }: Pick<Props, 'gate' | 'gates'>) {
  const say = useWords();
  const others = gates.filter(({ id }) => id !== gate.id);
  return (
    <>
      <SelectField
        pointer="/goes/gate"
        label={say('reroute.gate')}
        options={others.map(({ id, name, status }) => ({
          value: id,
          label: `${name} (${say(`gate-status.${status}`)})`,
        }))}
      />
      <TextField pointer="/goes/date" label={say('reroute.date')} width="10" day />
      <TextField pointer="/goes/session" label={say('schedule.session')} width="5" />
    </>
  );
}

function Waits() {
  const say = useWords();
  return (
    <>
      <SelectField
        pointer="/waits/reason"
        label={say('wrong.reason')}
        options={optionsOf(say, 'stop', postponeHandoverBody.shape.reason.options)}
        value="gate-closed"
      />
      <TextField pointer="/waits/review" label={say('reroute.review')} width="10" day />
    </>
  );
}
