import type { Store } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { chanceOf, oneOf } from '../faults/chance.ts';
import { type Act, type Does, later } from './act.ts';
import { ask } from './ask.ts';
import type { Beginning } from './beginning.ts';
import { type Begun, lay } from './begun.ts';
import { castOf, parts } from './cast.ts';
import { alike, expected, type Told } from './expected.ts';
import { isLinearizable, type Operation, type Sequential } from './linear.ts';
import { type Plain, wordsOf } from './plain.ts';
import { type Around, saysOf } from './says.ts';
import { hashOf, type Minutes, noMinutes, plainOf, see } from './seen.ts';

/** What a client asks: an act, or how the handover stands. */
type Input = Act | 'read';
type Output =
  | Told
  | { readonly type: 'read'; readonly version: number; readonly status: string; readonly words: string };
export type History = { readonly begun: Begun; readonly operations: readonly Operation<Input, Output>[] };

type State = { readonly plain: Plain; readonly told: Readonly<Record<string, Told>> };

/** An act as the model answers it; one whose key was there before is answered as it was then. */
function stepOfAct(state: State, act: Act, output: Output): State | undefined {
  const before = state.told[act.key];
  // Whoever is told to come again later was not heard.
  if (output.type === 'busy') return state;
  if (output.type === 'read') return undefined;
  if (before !== undefined) return alike(act, before, output) ? state : undefined;
  const { told, next } = expected(state.plain, act);
  if (!alike(act, told, output)) return undefined;
  return told.type === 'done' ? { plain: next, told: { ...state.told, [act.key]: told } } : state;
}

function step(state: State, input: Input, output: Output): State | undefined {
  if (input !== 'read') return stepOfAct(state, input, output);
  const { version, status } = state.plain;
  const seen = output.type === 'read' && output.version === version && output.status === status;
  return seen && output.words === wordsOf(state.plain) ? state : undefined;
}

const sequential = (plain: Plain): Sequential<State, Input, Output> => ({
  first: { plain, told: {} },
  step,
  nameOf: ({ plain: now, told }) => JSON.stringify([{ ...now, about: 0 }, told]),
});

/** Whether it is as if everybody had come one after another. */
export function isInOrder({ begun, operations }: History): boolean {
  return isLinearizable(operations, sequential(begun.plain));
}

const wants: readonly [Does, ...Does[]] = [
  'confirm',
  'confirm',
  'confirm',
  'confirm',
  'confirm',
  'tick',
  'tick',
  'refuse',
  'postpone',
  'dispute',
  'settle',
  'return',
  'schedule',
  'arrive',
  'hold',
  'acknowledge',
  'depart',
];

type Shared = {
  readonly store: Store;
  readonly begun: Begun;
  readonly at: string;
  readonly minutes: Minutes;
  tick: number;
};

/** Somebody with their own will, at a desk of one side or the other. */
type Client = { readonly chance: () => number; readonly seat: (typeof seats)[number] };
const seats = ['case-worker', 'unit', 'shift-lead', 'embassy', 'central-unit', 'second-of-the-unit'] as const;

/** How the handover stands for somebody, with what a screen of theirs would show. */
async function reading({ store, begun, minutes }: Shared) {
  const seen = await see(store, begun.id);
  const raw = plainOf(seen, begun.plain.about, minutes);
  minutes.note(hashOf(seen), wordsOf(raw));
  return { seen, plain: plainOf(seen, begun.plain.about, minutes) };
}

/** Does something, and writes down when it was asked and when it was answered. */
async function timed<Found>(shared: Shared, work: () => Promise<Found>) {
  shared.tick += 1;
  const asked = shared.tick;
  const found = await work();
  shared.tick += 1;
  return { found, times: { asked, answered: shared.tick } };
}

async function looked(shared: Shared) {
  const { found, times } = await timed(shared, () => reading(shared));
  const { version, status } = found.plain;
  const output: Output = { type: 'read', version, status, words: wordsOf(found.plain) };
  return { found, operation: { ...times, input: 'read', output } as const };
}

async function sent(shared: Shared, act: Act): Promise<Operation<Input, Output>> {
  const { found: output, times } = await timed(shared, () => ask(shared.store, shared.begun.id.handover, act));
  return { ...times, input: act, output };
}

/** One person: looks, does something the person may do by what the person saw, or anything, and again. Now and then their device sends it twice. */
async function client(shared: Shared, { chance, seat }: Client, turns: number): Promise<Operation<Input, Output>[]> {
  const mine: Operation<Input, Output>[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const { found, operation } = await looked(shared);
    const around = { plain: found.plain, minutes: shared.minutes, hash: hashOf(found.seen), at: shared.at };
    const act = actFor(around, { chance, seat });
    const sending = chance() < 0.15 ? [sent(shared, act), sent(shared, act)] : [sent(shared, act)];
    mine.push(operation, ...(await Promise.all(sending)));
  }
  return mine;
}

/** Something that would be done if nobody else came first, mostly, and mostly from their own seat. */
function actFor(around: Around, { chance, seat }: Client): Act {
  const { plain, at: now } = around;
  const tries = Array.from({ length: 60 }, (_, n): Act => {
    const drawn = { nth: Math.floor(chance() * 100), pick: Math.floor(chance() * 10) };
    const says = saysOf(oneOf(chance, wants), drawn, around);
    const by = castOf(plain.about.country)[n < 40 ? seat : oneOf(chance, parts)];
    // The rest do not say what they saw: the rules alone and the store stand between them.
    return { says, by, key: uuidv7(), now, ...(chance() < 0.4 ? { seen: plain.version } : {}) };
  });
  const able = tries.find((one) => expected(plain, one).told.type === 'done');
  return chance() < 0.9 ? (able ?? (tries[0] as Act)) : (tries[0] as Act);
}

/** Several people at once on one handover that stands at the gate; then one last look. */
export async function crowd(
  store: Store,
  beginning: Beginning,
  { seed, clients, turns }: { readonly seed: number; readonly clients: number; readonly turns: number },
): Promise<History> {
  const begun = await lay(store, beginning);
  const shared: Shared = { store, begun, at: later(beginning.at, 60), minutes: noMinutes(), tick: 0 };
  const people = Array.from(
    { length: clients },
    (_, n): Client => ({ chance: chanceOf(seed * 101 + n), seat: seats[n % seats.length] ?? 'unit' }),
  );
  const all = await Promise.all(people.map((one) => client(shared, one, turns)));
  const { operation: last } = await looked(shared);
  return { begun, operations: [...all.flat(), last] };
}
