import { recordStaffCheckBody } from '@homeward/domain/people/keep-seat';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details, Tag } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayDay, today } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { type Recheck, RecheckTag } from './rechecks.tsx';
import { checkKinds, missingChecks } from './seat-words.ts';
import type { OnSeat } from './use-seats.ts';

const fieldWords: Readonly<Record<string, 'checks.on' | 'checks.until'>> = {
  '/on': 'checks.on',
  '/until': 'checks.until',
};

/** A check that was made: its day, and how the next one stands. */
function Made({ on, recheck }: { readonly on: string; readonly recheck: Recheck | undefined }) {
  return (
    <>
      {sayDay(on)} {recheck && <RecheckTag recheck={recheck} />}
    </>
  );
}

/** What was looked at before the seat opens: until all three are there, it stays shut though it was granted. */
export function Checks({ seat, again }: OnSeat) {
  const say = useWords();
  const missing = missingChecks(seat);
  return (
    <section aria-label={say('checks.title')}>
      <h2 className="govuk-heading-m">{say('checks.title')}</h2>
      {missing.length > 0 && <p className="govuk-body">{say('checks.say')}</p>}
      <Summary
        rows={checkKinds.map((kind) => {
          const done = seat.checks.find((one) => one.kind === kind);
          return [
            say(`check.${kind}`),
            done ? (
              <Made key="made" on={done.on} recheck={seat.rechecks.find((one) => one.kind === kind)} />
            ) : (
              <Tag key="missing" colour="red">
                {say('checks.missing')}
              </Tag>
            ),
          ] as const;
        })}
      />
      <Details summary={say('checks.record')}>
        <Form
          operation="recordStaffCheck"
          schema={recordStaffCheckBody}
          path={{ seat: seat.id }}
          version={seat.version}
          build={(data) => filled({ kind: typed(data, '/kind'), on: typed(data, '/on'), until: typed(data, '/until') })}
          label={(pointer) => say(fieldWords[pointer] ?? 'checks.kind')}
          submit={say('checks.save')}
          secondary
          onDone={again}
          onStale={again}
        >
          <SelectField
            pointer="/kind"
            label={say('checks.kind')}
            options={optionsOf(say, 'check', checkKinds)}
            {...(missing[0] === undefined ? {} : { value: missing[0] })}
          />
          <TextField pointer="/on" label={say('checks.on')} width="10" day value={today()} />
          <TextField pointer="/until" label={say('checks.until')} hint={say('checks.until.hint')} width="10" day />
        </Form>
      </Details>
    </section>
  );
}
