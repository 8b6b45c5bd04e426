import type { Role } from '../../packages/domain/src/people/actor.ts';
import { type Dice, numbers, oneOf } from '../dice.ts';
import { abroad } from './cast.ts';
import { feints } from './feints.ts';
import { journey, journeyAgainstANo } from './journey.ts';
import { paths } from './paths.ts';
import type { Stage } from './stages.ts';
import type { Move, World } from './world.ts';

/** Where a path leads from one world: after each of its acts that was written down. What is not said is drawn, a few times; what is refused is left out. */
function along(path: readonly Stage[], from: World, moves: ReadonlyMap<string, Move>, dice: Dice): readonly World[] {
  const reached: World[] = [];
  let world = from;
  for (const [act, says, hours = 1, role] of path) {
    const next = stage(world, moves.get(act), { says, hours, role }, dice);
    if (next === undefined) continue;
    // Of a row of the same act only the last world is a start: a list of thirty items is no thirty starts.
    if (reached.at(-1)?.steps.at(-1)?.act === act) reached.pop();
    reached.push(next);
    world = next;
  }
  return reached;
}

type Wanted = { readonly says: Stage[1]; readonly hours: number; readonly role: Role | undefined };

/** What a stage of a path comes to: what breaks no rule, where a few bodies find it. */
function stage(world: World, move: Move | undefined, { says, hours, role }: Wanted, dice: Dice): World | undefined {
  const at = new Date(Date.parse(world.now) + hours * 3_600_000).toISOString();
  const wanted = typeof says === 'function' ? says(at) : says;
  let broken: World | undefined;
  for (let body = 0; body < 150; body += 1) {
    const step = move?.draw(world, dice, at);
    if (step === undefined || (role !== undefined && step.by.role !== role)) continue;
    const played = move?.play(world, { ...step, body: { ...step.body, ...wanted } });
    if (played === undefined || 'refusals' in played) continue;
    if (played.story.at(-1)?.broke.length === 0) return played;
    broken = played;
  }
  return broken;
}

/** Every world on every path, out of a few of these worlds each. */
export function alongPaths(
  first: readonly World[],
  moves: readonly Move[],
  each: number,
  seed: number,
): readonly World[] {
  const dice = numbers(seed);
  const byName = new Map(moves.map((move) => [move.name, move]));
  const walked = (path: readonly Stage[], who: readonly World[], times = each) =>
    Array.from({ length: times }, () => along(path, oneOf(dice, who), byName, dice)).flat();
  const fromAbroad = first.filter(({ file }) => file.citizenship === abroad && file.age === 'adult');
  const once = [
    ...[...paths, ...feints].flatMap((path) => walked(path, first)),
    ...walked(journey, fromAbroad),
    ...walked(journeyAgainstANo, fromAbroad, 4),
  ];
  // What one way leads to, another may begin from: a child who is kept, and whose case is then closed.
  return [...once, ...paths.flatMap((path) => walked(path, once))];
}

/** From worlds in which something stands in the way, or is feigned: along each path on which an act writes one of these events. */
export function furtherTowards(
  types: readonly string[],
  from: readonly World[],
  moves: readonly Move[],
  each: number,
  seed: number,
): readonly World[] {
  if (from.length === 0) return [];
  const dice = numbers(seed);
  const byName = new Map(moves.map((move) => [move.name, move]));
  const leads = (path: readonly Stage[]) =>
    path.some(([act]) => byName.get(act)?.writes.some((one) => types.includes(one)));
  return [...paths, ...feints]
    .filter(leads)
    .flatMap((path) => Array.from({ length: each }, () => along(path, oneOf(dice, from), byName, dice)).flat());
}
