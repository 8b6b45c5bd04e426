import { lineOfBatch } from '@homeward/domain/arrival/batch-line';
import { batchItems } from '@homeward/domain/arrival/deportation-checklist';
import { evolveBatch } from '@homeward/domain/arrival/evolve-batch';
import { logBatch, logBatchBody } from '@homeward/domain/arrival/log-batch';
import { alreadyAnswered } from '@homeward/domain/case/assessment/already-answered';
import { countingDeterminations, standingOf } from '@homeward/domain/case/case';
import { closedGates } from '@homeward/domain/case/closed-gates';
import { contradictionsOf } from '@homeward/domain/case/contradictions';
import { owedAt } from '@homeward/domain/case/due';
import { evolveCase } from '@homeward/domain/case/evolve';
import { openProposals } from '@homeward/domain/case/identification/proposals';
import { lackingIn } from '@homeward/domain/case/lacking';
import { addressStands } from '@homeward/domain/case/movement/address-source';
import { entitlements } from '@homeward/domain/case/needs';
import { offeredOn } from '@homeward/domain/case/offered-acts';
import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { openFromReport } from '@homeward/domain/case/open-from-report';
import { needsOf, unansweredServices } from '@homeward/domain/case/services/answer';
import { actOf, type Decision } from '@homeward/domain/command';
import { standing } from '@homeward/domain/handover/checklist';
import { deadlinesOf } from '@homeward/domain/handover/deadlines';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { minutesOf } from '@homeward/domain/handover/minutes';
import { awaitsOf, nextFor } from '@homeward/domain/handover/offered';
import { proposeHandover } from '@homeward/domain/handover/propose';
import { whatStandsIn } from '@homeward/domain/handover/what-stands';
import { numbered } from '@homeward/domain/numbers/draw-number';
import type { Actor } from '@homeward/domain/people/actor';
import { bilateralOf } from '@homeward/domain/report/bilateral';
import { examples } from '../examples.ts';
import { wayIn, wayOut } from './ways.ts';

/** What an invented file, truck, handover and year look like: made by the law itself, so an example can show nothing that it would not answer. */
export const ids = {
  batch: '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e',
  arrival: '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f',
  file: '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60',
  handover: '0199a7e2-8c03-7a10-9c11-0a3f5b2c4d61',
  copy: '0199a7e2-8c04-7a10-9c11-0a3f5b2c4d62',
};
export const at = '2026-11-24T03:00:00.000Z';

/** What the things of the examples are called by. */
export const called = { file: 'F-KH-26-0143-H', batch: 'B-KH-26-0143-Y', handover: 'H-KH-26-0143-W' } as const;
const identity = { name: { latin: 'Invented Person' }, age: { birth: '1998' } };

function actor(role: Actor['role'], desk: Actor['desk'], organisation: string): Actor {
  return { id: `an-invented-${role}`, role, desk, country: 'KH', organisation };
}
export const worker = actor('case-worker', 'casework', 'a-shelter');
const officer = actor('intake', 'transit', 'poipet-transit-centre');

function stood<Event>(decision: Decision<Event>): Event {
  if (decision.type === 'refused') throw new Error(`an example was refused: ${decision.breaches.join(', ')}`);
  return decision.event;
}

/** A new file, opened from a report. */
export function file() {
  const consent = { ...(examples['giveConsent'] as { consent: object }).consent };
  const said = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  const body = openCaseBody.parse(said);
  if (body.from !== 'report') throw new Error('the example is no report');
  return evolveCase(undefined, stood(numbered(openFromReport(ids.file, body, actOf(worker, at, {})), called.file)));
}

export function caseExample(): object {
  const state = file();
  return {
    ...state,
    version: 1,
    standing: standingOf(countingDeterminations(state)),
    entitlements: entitlements(needsOf(state, at)),
    unanswered: unansweredServices(state, at),
    address: addressStands(state, at),
    due: owedAt(state, at),
    asks: openProposals(state),
    answered: alreadyAnswered(state),
    lacking: lackingIn(state, at),
    closedGates: closedGates(state, at),
    next: offeredOn(state, worker, at),
    contradictions: contradictionsOf(state, { identity }),
    sealed: { identity },
    words: {},
  };
}

function batch() {
  const body = logBatchBody.parse(examples['logBatch']);
  return evolveBatch(undefined, stood(numbered(logBatch(ids.batch, body, actOf(officer, at, {})), called.batch)));
}

export function batchLineExample(): object {
  return { ...lineOfBatch(batch()), version: 1 };
}

export function batchExample(): object {
  const state = batch();
  return { ...state, version: 1, items: batchItems(state), arrivals: [] };
}

function handover() {
  const proposal = {
    id: ids.handover,
    country: wayOut.to,
    direction: 'outbound',
    quiet: false,
    sex: 'female',
    age: 'adult',
    citizenship: wayOut.to,
    circumstances: [],
    sheetHash: 'a'.repeat(64),
    said: { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000', place: wayOut.place },
    servicesAnswered: true,
    homeConfirmed: true,
    disclosures: { [wayOut.unit]: ids.copy },
    speakers: { S: { land: ['case-worker', 'central-unit'] }, V: { land: [wayOut.unit, wayOut.mission] } },
  } as const;
  const asked = proposeHandover(proposal as never, { tells: [], consented: [] }, actOf(worker, at, {}));
  return evolveHandover(undefined, stood(numbered(asked, called.handover)));
}

/** What of a handover is next for somebody, and whom it waits for. */
export function turnExample(by = worker, state = handover()) {
  const stands = whatStandsIn(state);
  return {
    next: nextFor(stands, by, at),
    awaits: awaitsOf({ standing: stands, told: Object.keys(state.disclosures) }, at),
  };
}

export function handoverExample(): object {
  const state = handover();
  const checklist = standing(state).map((item) => ({ ...item, mine: item.side === 'S' }));
  const seen = {
    minutes: 'b'.repeat(64),
    side: 'S',
    mayConfirm: false,
    ...turnExample(worker, state),
    checklist,
    deadlines: deadlinesOf(state),
    notices: [],
  };
  return { ...state, version: 1, ...seen };
}

export function minutesExample(): object {
  const { confirmations, status, ...state } = handover();
  const minutes = minutesOf({ ...state, confirmations, status });
  return { hash: 'b'.repeat(64), minutes: { ...minutes }, confirmations, status };
}

export function reportExample(): object {
  return bilateralOf(wayIn.from, 2026, [{ month: '2026-01', state: 'sealed', counters: {} }]);
}

/** Tables of an invented year in which eleven men and four women came back. */
export function publicReportExample(): object {
  const cells = [{ code: 'all', count: 15 }];
  const sex = ['female', 'male', 'other', 'unknown'].map((code) => ({ code, suppressed: 'withheld' }));
  return {
    publishedAt: at,
    publishedBy: 'demo-department-of-social-welfare',
    edition: 'public',
    corridor: wayIn.corridor,
    year: 2025,
    agreement: 'named-in-the-policy',
    under: 10,
    roundedTo: 5,
    periods: [
      {
        period: '2025',
        tables: [
          { table: 'all', cells },
          { table: 'sex', cells: sex },
        ],
      },
    ],
  };
}
