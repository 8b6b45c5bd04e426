import { recordDepartureBody } from '@homeward/domain/handover/before-the-journey';
import { overrideReason } from '@homeward/domain/handover/words-of-both';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details, Inset } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import type { Acting } from './view.ts';

/** She leaves although nobody has acknowledged the notice: the first of two organisations asks for it, the second one says the same. */
export function LeaveUntold({ view, version, onDone, onStale }: Acting) {
  const say = useWords();
  const { overriding: first, acknowledgedAt } = view.before;
  if (acknowledgedAt !== undefined) return null;
  return (
    <Details summary={say('override.title')}>
      <p className="govuk-body">{say('override.say')}</p>
      {first && (
        <Inset>
          {say('override.waits', { organisation: first.organisation, reason: say(`override.${first.reason}`) })}
        </Inset>
      )}
      <Form
        operation="recordDeparture"
        schema={recordDepartureBody}
        path={{ handoverId: view.id }}
        version={version}
        build={(data) => filled({ override: typed(data, '/override') })}
        label={() => say('override.reason')}
        submit={say('override.submit')}
        secondary
        onDone={onDone}
        onStale={onStale}
      >
        <SelectField
          pointer="/override"
          label={say('override.reason')}
          options={optionsOf(say, 'override', overrideReason.options)}
        />
      </Form>
    </Details>
  );
}
