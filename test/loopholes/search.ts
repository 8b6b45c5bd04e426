import { type Dice, numbers, oneOf } from '../dice.ts';
import type { Invariant } from '../law/invariants/story.ts';
import { furtherTowards } from './along-paths.ts';
import { answeredOtherwise, twinsOf } from './answered-alike.ts';
import { marksOf } from './marked.ts';
import type { Move, World } from './world.ts';

const hour = 3_600_000;
/** How long after the act before the next one is: at once, and around the edges at which periods end. */
const waits = [
  60_000,
  hour,
  6 * hour,
  25 * hour,
  72 * hour - 1000,
  72 * hour,
  8 * 24 * hour,
  31 * 24 * hour,
  95 * 24 * hour,
  400 * 24 * hour,
];

export function later({ now }: World, dice: Dice): string {
  return new Date(Date.parse(now) + oneOf(dice, waits)).toISOString();
}

/** One try of one move: what was tried, and how it was answered; nothing where no body is drawn. */
function tried(world: World, move: Move, dice: Dice) {
  const step = move.draw(world, dice, later(world, dice));
  return step === undefined ? undefined : { step, played: move.play(world, step) };
}

export type Finding = { readonly invariant: Invariant; readonly world: World; readonly why: readonly string[] };

/** What breaks an invariant by its last event, and is not marked as a breach of that obligation. */
export function foundIn(world: World, invariants: readonly Invariant[]): readonly Finding[] {
  const last = world.story.at(-1);
  if (last === undefined) return [];
  return invariants.flatMap((invariant) => {
    if (!invariant.after.includes(last.type) || marksOf(invariant.row).some((rule) => last.broke.includes(rule)))
      return [];
    const why = invariant.broken(world.story);
    return why.length === 0 ? [] : [{ invariant, world, why }];
  });
}

export type Tally = {
  histories: number;
  acts: number;
  /** How often the last event of a history was one after which an invariant is asked, by obligation. */
  readonly asked: Map<string, number>;
  readonly findings: Finding[];
  /** How many findings there were: only some of one kind are kept. */
  found: number;
};

export const emptyTally = (): Tally => ({ histories: 0, acts: 0, asked: new Map(), findings: [], found: 0 });

/** The moves that lead towards one invariant: the acts after which it is asked, those near it, and all others. */
function towards({ after, near }: Invariant, moves: readonly Move[]) {
  const of = (types: readonly string[]) => moves.filter(({ writes }) => writes.some((one) => types.includes(one)));
  return { last: of(after), near: of(near) };
}

/** Tries histories of up to six acts towards one invariant, and asks all invariants after each act. */
export function search(
  goal: Invariant,
  all: readonly Invariant[],
  from: readonly World[],
  moves: readonly Move[],
  tally: Tally,
  { histories, seed }: { histories: number; seed: number },
): void {
  const dice = numbers(seed);
  const { last, near } = towards(goal, moves);
  const nearest = from.filter(({ story }) => story.some(({ type }) => goal.near.includes(type)));
  const nearer = [...nearest, ...furtherTowards(goal.after, nearest, moves, 2, seed)];
  const choose = () => {
    const where = dice(8);
    if (where < 3 && last.length > 0) return oneOf(dice, last);
    return where < 6 && near.length > 0 ? oneOf(dice, near) : oneOf(dice, moves);
  };
  for (let done = 0; done < histories; done += 1) {
    let world = oneOf(dice, nearer.length > 0 && dice(4) > 0 ? nearer : from);
    for (let act = 1 + dice(6); act > 0; act -= 1) {
      const move = act === 1 && last.length > 0 ? oneOf(dice, last) : choose();
      const one = tried(world, move, dice);
      tally.acts += 1;
      if (one === undefined) continue;
      if (tally.acts % twinned === 0) noteTwins(world, move, one, tally);
      if ('refusals' in one.played) continue;
      world = one.played;
      note(world, all, tally);
    }
    tally.histories += 1;
  }
}

const kept = 200;
/** Of so many tries one is made again on the same file but for one thing. */
const twinned = 8;

function noteTwins(world: World, move: Move, { step, played }: NonNullable<ReturnType<typeof tried>>, tally: Tally) {
  for (const twin of twinsOf(move.name)) {
    tally.asked.set(twin.row, (tally.asked.get(twin.row) ?? 0) + 1);
    const found = answeredOtherwise(twin, world, move, step, played);
    if (found === undefined) continue;
    tally.found += 1;
    if (tally.findings.length < kept) tally.findings.push(found);
  }
}

function note(world: World, all: readonly Invariant[], tally: Tally): void {
  const type = world.story.at(-1)?.type ?? '';
  for (const { row, after } of all) if (after.includes(type)) tally.asked.set(row, (tally.asked.get(row) ?? 0) + 1);
  const found = foundIn(world, all);
  tally.found += found.length;
  if (tally.findings.length < kept) tally.findings.push(...found);
}
