import { batchList } from '@homeward/api/replies/border';
import { evolveArrival } from '@homeward/domain/arrival/arrival';
import { closeBatch } from '@homeward/domain/arrival/close-batch';
import { batchItems, personItems } from '@homeward/domain/arrival/deportation-checklist';
import { evolveBatch } from '@homeward/domain/arrival/evolve-batch';
import { answerConsent, arrivalAnswer, logArrival, referArrival } from '@homeward/domain/arrival/log-arrival';
import { countBatch, logBatch } from '@homeward/domain/arrival/log-batch';
import { screenPerson } from '@homeward/domain/arrival/screen-person';
import { type Entered, twinsOf } from '@homeward/domain/arrival/twins';
import { actOf } from '@homeward/domain/command';
import { type Asked, current, found, keep, type World } from './world.ts';

function peopleOf(world: World, batch: string) {
  return [...world.arrivals.values()].filter(({ state }) => state.batch === batch);
}

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

const shown = Object.keys(batchList.unwrap().shape.items.element.shape);

/** What the list shows of a batch. */
function inLine(batch: object): object {
  return Object.fromEntries(Object.entries(batch).filter(([name]) => shown.includes(name)));
}

/** The border desk, with the real decisions behind it. */
export const border = {
  logBatch: (asked: Asked) =>
    keep(asked.world.batches, asked.key, logBatch(asked.key, asked.body, act(asked)), evolveBatch),
  listBatches: ({ world }: Asked) => ({
    items: [...world.batches.values()]
      .filter(({ state }) => state.status !== 'closed')
      .map(({ state, version }) => inLine({ ...state, version })),
    next: null,
  }),
  viewBatch({ world, ids }: Asked) {
    const { state, version } = found(world.batches, ids['batchId']);
    const arrivals = peopleOf(world, state.id).map((one) => ({
      ...one.state,
      version: one.version,
      late: false,
      items: personItems(one.state),
      sealed: one.sealed,
    }));
    return { ...state, version, items: batchItems(state), arrivals };
  },
  listTwins({ world, ids }: Asked) {
    const entered = [...world.batches.keys()].flatMap((batch) =>
      peopleOf(world, batch).map(({ state, sealed }) => ({ arrival: state.id, batch, identity: sealed?.['identity'] })),
    );
    return { items: twinsOf(ids['batchId'] ?? '', entered as readonly Entered[]) };
  },
  countBatch(asked: Asked) {
    const { state } = current(asked.world.batches, asked.ids['batchId'], asked);
    return keep(asked.world.batches, state.id, countBatch(state, asked.body, act(asked)), evolveBatch);
  },
  closeBatch(asked: Asked) {
    const { state } = current(asked.world.batches, asked.ids['batchId'], asked);
    const people = peopleOf(asked.world, state.id).map((one) => one.state);
    return keep(asked.world.batches, state.id, closeBatch(state, people, asked.body, act(asked)), evolveBatch);
  },
  logArrival(asked: Asked) {
    const { state: batch } = found(asked.world.batches, asked.ids['batchId']);
    const decision = logArrival(asked.key, batch, asked.body, act(asked));
    const receipt = keep(asked.world.arrivals, asked.key, decision, evolveArrival, asked.body.sections);
    if (decision.type === 'refused' || decision.event.type !== 'ArrivalLogged') throw new Error('logged nothing');
    return { ...receipt, ...arrivalAnswer(decision.event) };
  },
  screenPerson(asked: Asked) {
    const { state } = current(asked.world.arrivals, asked.ids['arrivalId'], asked);
    return keep(asked.world.arrivals, state.id, screenPerson(state, asked.body, act(asked)), evolveArrival);
  },
  referArrival(asked: Asked) {
    const { state } = current(asked.world.arrivals, asked.ids['arrivalId'], asked);
    return keep(asked.world.arrivals, state.id, referArrival(state, asked.body, act(asked)), evolveArrival);
  },
  consentOfArrival(asked: Asked) {
    const { state } = current(asked.world.arrivals, asked.body.about.arrival, asked);
    return keep(asked.world.arrivals, state.id, answerConsent(state, asked.key, asked.body, act(asked)), evolveArrival);
  },
};
