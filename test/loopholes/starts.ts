import { type Dice, numbers, oneOf } from '../dice.ts';
import { later } from './search.ts';
import type { Move, World } from './world.ts';

/** What is new about the end of a story: the event, and what it says in codes. */
function newsOf({ story }: World): readonly string[] {
  const last = story.at(-1);
  if (last === undefined) return [];
  const codes = Object.entries(last.said).flatMap(([field, value]) =>
    typeof value === 'boolean' || (typeof value === 'string' && /^[a-z][a-z-]{1,30}$/.test(value))
      ? [`${last.type}.${field}=${value}`]
      : [],
  );
  return [last.type, ...codes];
}

/** The world in which the least stood against a move that nothing has let through yet. */
type Nearest = { readonly move: Move; world: World; refusals: number };

const longest = 100;

/**
 * Worlds from which the search starts: what acts lead to that were let through and brought something new, out of files just opened. An
 * act that nothing lets through yet is tried where the least stood against it, and what is written down there brings it nearer.
 */
export function starts(first: readonly World[], moves: readonly Move[], tries: number, seed: number): readonly World[] {
  const dice = numbers(seed);
  const seen = new Set<string>();
  const all = [...first];
  const nearest = new Map(
    moves.map((move) => [move.name, { move, world: oneOf(dice, all), refusals: 1000 } as Nearest]),
  );
  for (let done = 0; done < tries; done += 1) {
    const hard = [...nearest.values()];
    const aim = hard.length > 0 && dice(2) === 0 ? oneOf(dice, hard) : undefined;
    const from = aim?.world ?? oneOf(dice, all);
    if (from.story.length > longest) continue;
    const moved = once(from, oneOf(dice, moves), dice);
    const next = moved === undefined || 'refusals' in moved ? from : moved;
    const news = newsOf(next).filter((one) => !seen.has(one));
    for (const one of news) seen.add(one);
    if (next !== from && news.length > 0) {
      all.push(next);
      nearest.delete(next.steps.at(-1)?.act ?? '');
    }
    if (aim !== undefined) approach(aim, next, nearest, all, dice);
  }
  return all;
}

/** Tries the move that is aimed at with a few bodies; it is remembered where the least stood against it. */
function approach(aim: Nearest, at: World, nearest: Map<string, Nearest>, all: World[], dice: Dice): void {
  for (let body = 0; body < 6; body += 1) {
    const played = once(at, aim.move, dice);
    if (played === undefined) continue;
    if (!('refusals' in played)) {
      all.push(played);
      nearest.delete(aim.move.name);
      return;
    }
    if (played.refusals < aim.refusals || (played.refusals === aim.refusals && dice(3) === 0))
      Object.assign(aim, { world: at, refusals: played.refusals });
  }
}

function once(world: World, move: Move, dice: Dice) {
  const step = move.draw(world, dice, later(world, dice));
  return step === undefined ? undefined : move.play(world, step);
}
