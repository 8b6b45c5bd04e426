import { answerConsent } from '@homeward/domain/arrival/answer-consent';
import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchEvent, BatchState } from '@homeward/domain/arrival/batch';
import { closeBatch, closeBatchBody } from '@homeward/domain/arrival/close-batch';
import { logArrival, logArrivalBody, referArrival } from '@homeward/domain/arrival/log-arrival';
import { countBatch, countBatchBody } from '@homeward/domain/arrival/log-batch';
import { screenPerson, screenPersonBody } from '@homeward/domain/arrival/screen-person';
import { actOf } from '@homeward/domain/command';
import { arrivals } from '@homeward/store/arrivals';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { consentTo, personOf, screeningOf } from '../cloud/tale.ts';
import type { Move } from './journeys.ts';
import { actorOf, at, commandOf, intake } from './people.ts';

const by = intake;
const lead = actorOf('shift-lead');
const act = actOf(by, at, {});

export const ofABatch: readonly Move<BatchState, BatchEvent>[] = [
  {
    by,
    decide: (state, pick) =>
      countBatch(
        state,
        countBatchBody.parse({
          counted: { men: pick % 5, women: 0, boys: 0, girls: 0 },
          triage: { injured: pick % 2, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 },
          separation: pick % 3 === 0 ? 'not-yet' : 'separated',
          ...(pick % 2 === 0 ? { declared: pick % 5, list: 'yes' } : {}),
        }),
        act,
      ),
  },
  {
    by: lead,
    decide: (state, pick) =>
      closeBatch(
        state,
        [],
        closeBatchBody.parse(pick % 2 === 0 ? { difference: 'other', unscreened: 'crisis-numbers' } : {}),
        actOf(lead, at, {}),
      ),
  },
];

const answers = ['movement-restricted', 'wages-withheld', 'papers-kept'];

export const ofAnArrival: readonly Move<ArrivalState, ArrivalEvent>[] = [
  {
    by,
    decide: (state, pick) =>
      screenPerson(
        state,
        screenPersonBody.parse(screeningOf(answers.slice(0, pick % 4), pick % 5 === 0 ? { sector: 'fishing' } : {})),
        act,
      ),
  },
  { by: lead, decide: (state, pick) => referArrival(state, { onward: pick % 2 === 0 ? 'ngo' : 'hospital' }, act) },
  {
    by,
    decide: (state, pick) =>
      answerConsent(
        state,
        `consent-${pick}`,
        { consent: consentTo(pick % 2 === 0 ? 'case-file' : 'embassy', pick % 3 > 0) as never },
        act,
      ),
  },
];

/** One person off a truck. */
export async function arrivalAt(store: Store, batch: string, pick: number) {
  const command = commandOf('logArrival');
  const id = { batch, arrival: command.key };
  const body = logArrivalBody.parse(
    personOf({ sex: pick % 2 === 0 ? 'female' : 'male', age: { birth: `${1960 + (pick % 60)}` } }),
  );
  await perform(store, command, {
    of: arrivals,
    ids: [id],
    creates: true,
    decide: () => logArrival(command.key, { id: batch, centre: by.organisation, from: 'TH' }, body, act),
    receipt: { actor: by, operation: 'logArrival', thing: `arrival#${command.key}`, at },
  });
  return id;
}
