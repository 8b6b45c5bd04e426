import { exceptionsOf } from '@homeward/domain/handover/checklist';
import { countryOf, type HandoverState } from '@homeward/domain/handover/handover';
import type { Actor } from '@homeward/domain/people/actor';
import type { ReplyOf } from '@homeward/runtime/request';
import { allOrganisations } from '@homeward/store/directory';
import { allGates } from '@homeward/store/gates';
import type { Rooms } from './desk.ts';
import { minutesHash } from './on-handover.ts';
import { turnIn } from './turn-of.ts';

function exceptionsFor(state: HandoverState) {
  return exceptionsOf(state).map(({ code, side, tick: { answer, reason, organisation } }) => ({
    code,
    side,
    answer,
    organisation,
    ...(reason === undefined ? {} : { reason }),
  }));
}

type Opening = {
  readonly holder: Actor;
  readonly at: string;
  readonly person: object;
  readonly called: ReplyOf<'openLink'>['called'];
};

/** What the organisations and the gate of the minutes are called. */
export async function calledIn({ store }: Rooms, state: HandoverState): Promise<Opening['called']> {
  const [organisations, gates] = await Promise.all([allOrganisations(store), allGates(store)]);
  const told = [
    state.gate,
    state.link?.organisation,
    state.custody.at(-1)?.organisation,
    ...exceptionsFor(state).map(({ organisation }) => organisation),
  ];
  return [...organisations, ...gates.map((one) => one.state)]
    .filter(({ id }) => told.includes(id))
    .map(({ id, name, names }) => ({ id, name, names }));
}

/** What whoever holds a link reads: the minutes, who the person is, and what may be done. */
export function minutesShown(state: HandoverState, { holder, at, person, called }: Opening): ReplyOf<'openLink'> {
  const { id: handover, number, date, gate, sex, age, link } = state;
  return {
    handover,
    organisation: link?.organisation ?? '',
    from: countryOf(state, 'S'),
    sender: state.custody.at(-1)?.organisation ?? '',
    sex,
    age,
    ...(number === undefined ? {} : { number }),
    ...(date === undefined ? {} : { date }),
    ...(gate === undefined ? {} : { gate }),
    ...person,
    minutes: minutesHash(state),
    exceptions: exceptionsFor(state),
    until: link?.until ?? '',
    called,
    ...turnIn(state, holder, at),
  };
}
