import { expect, test } from 'vitest';
import { numbers, oneOf } from '../dice.ts';
import { invariants } from '../law/invariants/all.ts';
import { report } from '../proof/report.ts';
import { beginnings } from './beginnings.ts';
import { allMoves } from './ground.ts';
import { foundIn, later } from './search.ts';
import { told } from './tell.ts';
import type { Step, World } from './world.ts';

const acts = process.env['PROOF'] ? 200_000 : 8_000;
const seed = 857;
const lifetime = 150;

/** That somebody left is a record; to let somebody leave of whom nobody has said that they know is a permit of two organisations. */
function letsLeaveUntold({ act, body }: Step): boolean {
  return act === 'recordDeparture' && 'override' in body && body.override !== undefined;
}

test('a random walk of lives breaks no invariant unmarked, and no record in it is refused for a rule', {
  timeout: 5 * 60_000,
}, () => {
  const dice = numbers(seed);
  const first = beginnings();
  const findings: string[] = [];
  const refused = new Set<string>();
  let [walked, kept, broke] = [0, 0, 0];
  let world: World = oneOf(dice, first);
  while (walked < acts) {
    if (walked % lifetime === 0) world = oneOf(dice, first);
    const move = oneOf(dice, allMoves);
    const step = move.draw(world, dice, later(world, dice));
    if (step === undefined) continue;
    walked += 1;
    const next = move.play(world, step);
    if ('refusals' in next) {
      if (move.isRecord && !letsLeaveUntold(step)) for (const rule of next.rules) refused.add(`${move.name} ${rule}`);
      continue;
    }
    world = next;
    kept += 1;
    if ((world.story.at(-1)?.broke.length ?? 0) > 0) broke += 1;
    findings.push(...foundIn(world, invariants).map(told));
  }
  report(
    'walk of lives',
    walked,
    seed,
    findings.length + refused.size,
    `${kept} acts kept, ${broke} of them with what they broke`,
  );
  expect(findings).toEqual([]);
  expect([...refused]).toEqual([]);
  expect(broke).toBeGreaterThan(kept / 20);
});
