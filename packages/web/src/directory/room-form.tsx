import { sayRoomBody } from '@homeward/domain/handover/day-book';
import { useState } from 'react';
import { Form } from '../parts/form.tsx';
import { filled, typedNumber } from '../parts/form-data.ts';
import { Said } from '../parts/said.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayDay, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Gate } from './gates-page.tsx';

type Props = { readonly gate: Gate; readonly again: () => void };

/** For how many the receiving side has room on a day. Whoever has a place keeps it; who is too many is listed. */
export function RoomForm({ gate, again }: Props) {
  const say = useWords();
  const [on, setOn] = useState(today());
  const [said, setSaid] = useState<string>();
  return (
    <section aria-label={say('room.title')}>
      <h2 className="govuk-heading-m">{say('room.title')}</h2>
      <p className="govuk-body">{say('room.say')}</p>
      <Said>{said && <p className="govuk-body">{said}</p>}</Said>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="room-day">
          {say('room.day')}
        </label>
        <input
          id="room-day"
          type="date"
          className="govuk-input govuk-input--width-10"
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
      </div>
      <Form
        operation="sayRoom"
        schema={sayRoomBody}
        path={{ gate: gate.id, day: on }}
        build={(data) => filled({ room: typedNumber(data, '/room') })}
        label={() => say('room.room')}
        submit={say('room.save')}
        onDone={(_reply, sent) => {
          setSaid(say('room.saved', { count: (sent as { room: number }).room, day: sayDay(on) }));
          again();
        }}
      >
        <TextField pointer="/room" label={say('room.room')} width="5" number />
      </Form>
    </section>
  );
}
