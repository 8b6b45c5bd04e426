import { recordDepartureBody } from '@homeward/domain/handover/departure';
import { overrideReason } from '@homeward/domain/handover/words-of-both';
import { optionsOf } from '../parts/options.ts';
import { Details, Inset } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { useWords } from '../words/use-words.ts';
import { OneChoice } from './one-choice.tsx';
import type { Acting } from './view.ts';

/**
 * The person leaves although nobody has acknowledged the notice: the first of two organisations asks for it, the second
 * one says the same.
 */
export function LeaveUntold(acting: Acting) {
  const say = useWords();
  const names = useNames();
  const { overriding: first, acknowledgedAt } = acting.view.before;
  if (acknowledgedAt !== undefined) return null;
  return (
    <Details summary={say('override.title')}>
      <p className="govuk-body">{say('override.say')}</p>
      {first && (
        <Inset>
          {say('override.waits', {
            organisation: names.organisation(first.organisation),
            reason: say(`override.${first.reason}`),
          })}
        </Inset>
      )}
      <OneChoice
        {...acting}
        operation="recordDeparture"
        schema={recordDepartureBody}
        field="override"
        label={say('override.reason')}
        submit={say('override.submit')}
        options={optionsOf(say, 'override', overrideReason.options)}
      />
    </Details>
  );
}
