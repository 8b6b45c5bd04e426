import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { actOf } from '@homeward/domain/command';
import * as journey from '@homeward/domain/handover/before-the-journey';
import { recordDeparture } from '@homeward/domain/handover/departure';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import type { HandoverEvent, HandoverState } from '@homeward/domain/handover/handover';
import { proposeHandover } from '@homeward/domain/handover/propose';
import type { Actor } from '@homeward/domain/people/actor';
import { eventKey } from '@homeward/store/command';
import { type HandoverId, handovers } from '@homeward/store/handovers';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { toTransactItem, type Write } from '@homeward/store/write';
import { uuidv7 } from 'uuidv7';
import { gateSaid } from '../../domain/gates.ts';
import { proposalOf } from '../../domain/handovers.ts';
import { eventOf } from '../../domain/made.ts';
import { type Act, dayIn, type Says } from './act.ts';
import { aboutOf, type Beginning, firstWords, handoverOf, offers } from './beginning.ts';
import { castOf } from './cast.ts';
import { expected } from './expected.ts';
import { fileWithHandover } from './file-with-handover.ts';
import type { Plain } from './plain.ts';
import { openLines } from './plain-checklist.ts';

type Step = { readonly by: Actor; readonly event: HandoverEvent };
type Journey = { readonly state: HandoverState; readonly plain: Plain; readonly steps: readonly Step[] };

/** What the rules make of the acts by which a history begins. */
function decide(state: HandoverState, { says, by, now }: Act): HandoverEvent {
  const act = actOf(by, now, {});
  switch (says.do) {
    case 'tick':
      return eventOf(journey.tickChecklistItem(state, says.item, { answer: 'done' }, act));
    case 'schedule':
      return eventOf(journey.scheduleHandover(state, says, gateSaid('open', undefined, { mode: says.mode }), {}, act));
    case 'acknowledge':
      return eventOf(journey.noteNotice(state, 'NoticeAcknowledged', act));
    case 'depart':
      return eventOf(recordDeparture(state, {}, 'open', act));
    default:
      throw new Error(`no history begins with ${says.do}`);
  }
}

/** One more act by the first who may do it and adds something by it; nothing where nobody may. */
function on(so: Journey, { country, at: now }: Beginning, says: Says, adds: (next: Plain) => boolean = () => true) {
  const acts = Object.values(castOf(country)).map((by): Act => ({ says, by, key: '', now }));
  const act = acts.find((one) => {
    const { told, next } = expected(so.plain, one);
    return told.type === 'done' && adds(next);
  });
  if (act === undefined) return so;
  const event = decide(so.state, act);
  const { next: plain } = expected(so.plain, act);
  return { state: evolveHandover(so.state, event), plain, steps: [...so.steps, { by: act.by, event }] };
}

const answersTo = ({ ticks }: Plain, item: string): number => Object.keys(ticks[item] ?? {}).length;

/** Everything that is owed is answered, by each side that may. */
function answered(so: Journey, beginning: Beginning): Journey {
  const twice = openLines(so.plain).flatMap(({ code }) => [code, code]);
  return twice.reduce<Journey>((now, item) => {
    const says = { do: 'tick', item, answer: 'done' } as const;
    return on(now, beginning, says, (next) => answersTo(next, item) > answersTo(now.plain, item));
  }, so);
}

function begun(beginning: Beginning, id: string): Journey {
  const by = offers(beginning);
  const proposal = proposalOf(handoverOf(beginning, id));
  const event = eventOf(proposeHandover(proposal, { tells: [], consented: [] }, actOf(by, beginning.at, {})));
  const state = evolveHandover(undefined, event);
  return { state, plain: firstWords(aboutOf(beginning), by, beginning), steps: [{ by, event }] };
}

const stages = ['proposed', 'answered', 'scheduled', 'departed'];

/** How far it has come when the history begins, each step by the rules. */
function journeyOf(beginning: Beginning, id: string): Journey {
  const reached = stages.indexOf(beginning.stage);
  const first = begun(beginning, id);
  if (reached < 1) return first;
  const ready = answered(first, beginning);
  if (reached < 2) return ready;
  const date = dayIn(beginning.at, 1);
  const gate = beginning.mode === 'air' ? 'airport' : `gate-${beginning.country.toLowerCase()}`;
  const scheduled = on(ready, beginning, { do: 'schedule', date, gate, mode: beginning.mode, hurry: 'her-wish' });
  const told = on(scheduled, beginning, { do: 'acknowledge' });
  return reached < 3 ? told : on(told, beginning, { do: 'depart' });
}

export type Begun = { readonly id: HandoverId; readonly plain: Plain; readonly file?: string | undefined };

function eventWrite(id: HandoverId, { by, event }: Step, version: number): Write {
  const command = { key: uuidv7(), operation: event.type, actor: by, bodyHash: '', recordedAt: event.occurredAt };
  const item = { v: version, status: 'before', bodyHash: '', recordedAt: event.occurredAt, desk: by.desk };
  const place = { pk: handovers.eventPk(id), sk: eventKey(command) };
  return { table: 'exchange', item: { ...place, ...item, operation: event.type, event } };
}

/** Lays a handover into the store, where it would lie had every step come through the desks, with the case that names it. */
export async function lay(store: Store, beginning: Beginning): Promise<Begun> {
  const id = { country: beginning.country, quiet: beginning.quiet, handover: uuidv7() };
  const { state, plain, steps } = journeyOf(beginning, id.handover);
  const file = beginning.direction === 'outbound' ? fileWithHandover(beginning, id.handover, uuidv7()) : undefined;
  const writes: Write[] = [
    { table: 'exchange', item: stateItem(handovers, id, steps.length, state) },
    ...steps.map((step, index) => eventWrite(id, step, index + 1)),
    ...(file === undefined ? [] : [file.write]),
  ];
  await store.db.send(new TransactWriteCommand({ TransactItems: writes.map((write) => toTransactItem(store, write)) }));
  return { id, plain, file: file?.id };
}
