import type { CaseState } from '@homeward/domain/case/case';
import { exploitation, phase, service } from '@homeward/domain/case/clear';
import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { type OpenCase, openCaseBody } from '@homeward/domain/case/open-case-body';
import { openFromReport } from '@homeward/domain/case/open-from-report';
import { actOf } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { consentTo } from '../cloud/tale.ts';
import { idOf } from '../domain/made.ts';
import type { Move } from './journeys.ts';
import { actorOf, at, commandOf } from './people.ts';

const by = actorOf('case-worker');
const act = actOf(by, at, {});

function pickOf<T>(from: readonly T[], pick: number): T {
  return from[pick % from.length] as T;
}

type Deciding = Move<CaseState, CaseEvent>['decide'];

/** A move whose words do not fit their schema would test nothing. */
function move(
  name: CaseCommandName,
  said: (pick: number) => object,
  id = (pick: number) => `${name}-${pick}`,
): Deciding {
  return (file, pick) => decideCase(name, file, caseCommands[name].body.parse(said(pick)) as never, act, id(pick));
}

/** An entry that later moves name: one of two. */
const entry = (n: number) => (pick: number) => idOf(n + (pick % 2));

const decides: readonly Deciding[] = [
  move('recordDetermination', (pick) => ({
    status: pick % 2 === 0 ? 'presumed' : 'not-a-victim',
    by: 'demo-police',
    kind: 'police',
    exploitation: pick % 3 === 0 ? [pickOf(exploitation.options, pick)] : [],
  })),
  move('recordAge', (pick) => ({ age: { birth: `${1970 + (pick % 50)}` } })),
  move('recordNeeds', (pick) => ({ hasProceeding: pick % 2 === 0, wishesToTravelHome: pick % 3 === 0 })),
  move('offerService', (pick) => ({ service: pickOf(service.options, pick) })),
  move('answerService', (pick) => ({ service: pickOf(service.options, pick), outcome: 'accepted' })),
  move('openPhase', (pick) => ({ phase: pickOf(phase.options, pick) })),
  move('closePhase', (pick) => ({ phase: pickOf(phase.options, pick) })),
  move('giveConsent', (pick) => ({ consent: consentTo(pick % 2 === 0 ? 'ngo' : 'family') })),
  move(
    'informForDecision',
    () => ({
      about: 'referral',
      occurredAt: '2026-02-20T03:00:00.000Z',
      lateReason: 'from-paper',
      language: 'km',
      form: 'spoken',
      understood: true,
    }),
    entry(700),
  ),
  move(
    'recordDecision',
    (pick) => ({ about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: entry(700)(pick) }),
    entry(800),
  ),
  move('referCase', (pick) => ({
    to: 'demo-ngo',
    kind: 'ngo',
    services: [pickOf(service.options, pick)],
    expects: ['other'],
    decision: entry(800)(pick),
  })),
  move('placePerson', () => ({ placement: 'transit-centre', family: 'not-assessed' })),
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
