import { type Finding, foundIn } from './search.ts';
import type { Move, Step, World } from './world.ts';

/** The world after steps that are played again; nothing where the last of them is refused. */
function playedAgain(begun: World, steps: readonly Step[], moves: ReadonlyMap<string, Move>): World | undefined {
  let world = begun;
  for (const [at, step] of steps.entries()) {
    const next = moves.get(step.act)?.play(world, step);
    if (next !== undefined && !('refusals' in next)) world = next;
    else if (at === steps.length - 1) return undefined;
  }
  return world;
}

/** The same finding by fewer acts: each act without which it is still found is left out. */
function shortened(finding: Finding, moves: readonly Move[]): Finding {
  const { begun } = finding.world;
  if (begun === undefined) return finding;
  const byName = new Map(moves.map((move) => [move.name, move]));
  let shortest = finding;
  for (let at = finding.world.steps.length - 2; at >= 0; at -= 1) {
    const world = playedAgain(begun, shortest.world.steps.toSpliced(at, 1), byName);
    // What carries its breach by now is no finding any more.
    const [again] = world === undefined ? [] : foundIn(world, [finding.invariant]);
    if (again !== undefined && again.world.steps.length < shortest.world.steps.length) shortest = again;
  }
  return shortest;
}

/** Of many findings the shortest story of each kind: by obligation and by what was wrong. */
export function shortestOfEach(findings: readonly Finding[], moves: readonly Move[]): readonly Finding[] {
  const kinds = Map.groupBy(
    findings,
    ({ invariant, why, world }) => `${invariant.row} ${world.story.at(-1)?.type} ${why}`,
  );
  return [...kinds.values()].map((all) => {
    const fewest = all.toSorted((one, other) => one.world.steps.length - other.world.steps.length).slice(0, 5);
    return fewest
      .map((one) => shortened(one, moves))
      .reduce((best, one) => (one.world.steps.length < best.world.steps.length ? one : best));
  });
}
