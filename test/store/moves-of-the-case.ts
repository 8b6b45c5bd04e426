import type { CaseEvent, CaseState } from '@homeward/domain/case/case';
import { exploitation, phase, service } from '@homeward/domain/case/clear';
import * as keep from '@homeward/domain/case/keep-case';
import { type OpenCase, openCaseBody, openFromReport } from '@homeward/domain/case/open-case';
import { actOf } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { consentTo } from '../cloud/tale.ts';
import type { Move } from './journeys.ts';
import { actorOf, at, commandOf } from './people.ts';

const by = actorOf('case-worker');
const act = actOf(by, at, {});

function pickOf<T>(from: readonly T[], pick: number): T {
  return from[pick % from.length] as T;
}

type Deciding = Move<CaseState, CaseEvent>['decide'];

/** A move whose words do not fit their schema would test nothing. */
const decides: readonly Deciding[] = [
  (_state, pick) =>
    keep.recordDetermination(
      keep.recordDeterminationBody.parse({
        status: pick % 2 === 0 ? 'presumed' : 'not-a-victim',
        by: 'demo-police',
        kind: 'police',
        exploitation: pick % 3 === 0 ? [pickOf(exploitation.options, pick)] : [],
      }),
      act,
    ),
  (state, pick) => keep.recordAge(state, keep.recordAgeBody.parse({ age: { birth: `${1970 + (pick % 50)}` } }), act),
  (_state, pick) =>
    keep.recordNeeds(
      keep.recordNeedsBody.parse({ hasProceeding: pick % 2 === 0, wishesToTravelHome: pick % 3 === 0 }),
      act,
    ),
  (state, pick) => keep.offerService(state, { service: pickOf(service.options, pick) }, act),
  (state, pick) => keep.answerService(state, { service: pickOf(service.options, pick), outcome: 'accepted' }, act),
  (state, pick) => keep.openPhase(state, { phase: pickOf(phase.options, pick) }, act),
  (state, pick) => keep.closePhase(state, { phase: pickOf(phase.options, pick) }, act),
  (_state, pick) =>
    keep.giveConsent(`consent-${pick}`, { consent: consentTo(pick % 2 === 0 ? 'ngo' : 'family') as never }, act),
  (state, pick) =>
    keep.referCase(
      `referral-${pick}`,
      state,
      {
        to: 'demo-partner-shelter',
        services: [pickOf(service.options, pick)],
        decidedBy: 'herself',
        toldHer: pick % 2 === 0,
      },
      act,
    ),
  (state) => keep.placePerson(state, { placement: 'shelter', family: 'not-assessed' }, act),
];
export const ofACase: readonly Move<CaseState, CaseEvent>[] = decides.map((decide) => ({ by, decide }));

/** A file opened from a report inside the country. */
export async function caseAt(store: Store): Promise<string> {
  const command = commandOf('openCase', { actor: by });
  const said = openCaseBody.parse({
    from: 'report',
    sex: 'female',
    citizenship: 'KH',
    identity: { name: { latin: 'Invented' }, age: { birth: '1990' } },
    consent: consentTo('case-file'),
  }) as Extract<OpenCase, { from: 'report' }>;
  const outcome = await perform(store, command, {
    of: cases,
    ids: [command.key],
    creates: true,
    decide: () => openFromReport(command.key, said, act),
    receipt: { actor: by, operation: 'openCase', thing: `case#${command.key}`, at, caseId: command.key },
  });
  if (outcome.type !== 'done') throw new Error(outcome.type);
  return command.key;
}
