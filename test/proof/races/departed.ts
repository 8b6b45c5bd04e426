import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { actOf, type Decision } from '@homeward/domain/command';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { itemsOf } from '@homeward/domain/handover/checklist';
import { recordDeparture } from '@homeward/domain/handover/departure';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { type Proposal, proposeHandover } from '@homeward/domain/handover/propose';
import { answersAs } from '@homeward/domain/handover/sides';
import type { Actor } from '@homeward/domain/people/actor';
import { eventKey } from '@homeward/store/command';
import { type HandoverId, handovers } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import { toTransactItem, type Write } from '@homeward/store/write';
import { uuidv7 } from 'uuidv7';
import { openGate } from '../../domain/gates.ts';
import { usualSpeakers } from '../../domain/usual-speakers.ts';
import { actorOf } from '../../store/people.ts';

type Step = { readonly by: Actor; readonly event: HandoverEvent };
/** A handover on its way, with everything that led there. */
type Journey = { readonly state: HandoverState; readonly steps: readonly Step[] };

const at = '2026-03-01T02:00:00Z';
const sends = actorOf('counterpart-th');
const takes = actorOf('central-unit');
const everybody = [sends, actorOf('shift-lead'), actorOf('consul-kh')];

function actBy(by: Actor) {
  return actOf(by, at, {});
}

/** One more event, by the rules. */
function step(so: Journey | undefined, by: Actor, decision: Decision<HandoverEvent>): Journey {
  if (decision.type === 'refused') throw new Error(`${decision.code}: ${decision.breaches.join(', ')}`);
  const { event } = decision;
  return { state: evolveHandover(so?.state, event), steps: [...(so?.steps ?? []), { by, event }] };
}

function proposed(id: string): Journey {
  const proposal: Proposal = {
    id,
    country: 'TH',
    direction: 'inbound',
    quiet: false,
    sex: 'female',
    age: 'adult',
    citizenship: 'KH',
    circumstances: [],
    sheetHash: 'a'.repeat(64),
    said: { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000' },
    disclosures: {},
    servicesAnswered: true,
    homeConfirmed: true,
    speakers: usualSpeakers('TH', 'inbound'),
  };
  return step(undefined, sends, proposeHandover(proposal, { tells: [], consented: [] }, actBy(sends)));
}

/** Every item answered by everybody who may answer it. */
function ticked(so: Journey): Journey {
  const answers = itemsOf(so.state)
    .filter((item) => item.by !== 'system')
    .flatMap((item) =>
      everybody.filter((by) => answersAs(so.state, item, by) !== undefined).map((by) => ({ by, code: item.code })),
    );
  return answers.reduce(
    (now, { by, code }) => step(now, by, journey.tickChecklistItem(now.state, code, { answer: 'done' }, actBy(by))),
    so,
  );
}

/** A handover that stands at the gate: proposed, ticked, scheduled, told, departed; each step taken by the rules. */
export function departed(id: string): Journey {
  const plan = { date: '2026-03-02', gate: 'poipet', mode: 'land', hurry: 'her-wish' } as const;
  const ready = ticked(proposed(id));
  const scheduled = step(ready, takes, journey.scheduleHandover(ready.state, plan, openGate, {}, actBy(takes)));
  const told = step(scheduled, sends, journey.noteNotice(scheduled.state, 'NoticeSent', actBy(sends)));
  const heard = step(told, takes, journey.noteNotice(told.state, 'NoticeAcknowledged', actBy(takes)));
  return step(heard, sends, recordDeparture(heard.state, {}, 'open', actBy(sends)));
}

export function placeOf(handover: string): HandoverId {
  return { country: 'TH', quiet: false, handover };
}

function eventWrite(id: HandoverId, { by, event }: Step, version: number): Write {
  const key = { key: uuidv7(), operation: event.type, actor: by, bodyHash: '', recordedAt: at };
  const item = { v: version, status: 'before', bodyHash: '', recordedAt: at, operation: event.type, desk: by.desk };
  return { table: 'exchange', item: { pk: handovers.eventPk(id), sk: eventKey(key), ...item, event } };
}

/** Puts a journey where it would lie had every step come through the desks. */
export async function putJourney(store: Store, { state, steps }: Journey): Promise<void> {
  const id = placeOf(state.id);
  const item = {
    ...handovers.stateKey(id),
    v: steps.length,
    state,
    line: handovers.lineOf(state),
    ...handovers.indexes(id, state),
  };
  const writes: Write[] = [{ table: 'exchange', item }, ...steps.map((one, index) => eventWrite(id, one, index + 1))];
  const TransactItems = writes.map((write) => toTransactItem(store, write));
  await store.db.send(new TransactWriteCommand({ TransactItems }));
}
