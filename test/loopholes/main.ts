import { parseArgs } from 'node:util';
import { invariants } from '../law/invariants/all.ts';
import { allMoves, allStarts } from './ground.ts';
import { emptyTally, search } from './search.ts';
import { shortestOfEach } from './shorten.ts';
import { told } from './tell.ts';

/**
 * A part of a search, as `npm run loopholes` starts it: it prints a line of JSON after each round, and one at the end with
 * its findings as stories. `--until-found` stops it at the first.
 */
const { values } = parseArgs({
  options: {
    histories: { type: 'string' },
    seed: { type: 'string' },
    row: { type: 'string' },
    'until-found': { type: 'boolean', default: false },
  },
});
const [wanted, seed] = [Number(values.histories), Number(values.seed)];
const goals = invariants.filter(({ row }) => values.row === undefined || row === values.row);
if (goals.length === 0) throw new Error(`There is no invariant for ${values.row}.`);
const from = allStarts();
const tally = emptyTally();
// Where the way goes on from worlds near a goal is walked anew with each round: long rounds cost less, short ones find sooner.
const round = values['until-found'] ? 500 : 4000;
for (let turn = 0; tally.histories < wanted && !(values['until-found'] && isFound()); turn += 1) {
  const goal = goals[turn % goals.length] as (typeof goals)[number];
  search(goal, invariants, from, allMoves, tally, {
    histories: Math.min(round, wanted - tally.histories),
    seed: seed + turn,
  });
  say();
}
say(shortestOfEach(tally.findings, allMoves).map(told));

/** Whether one of the goals was found; what is found of others on the way is told too. */
function isFound(): boolean {
  return tally.findings.some(({ invariant }) => goals.includes(invariant));
}

function say(stories?: readonly string[]): void {
  const { histories, acts, found, asked } = tally;
  console.log(
    JSON.stringify({
      histories,
      acts,
      found,
      ...(stories === undefined
        ? {}
        : { asked: Object.fromEntries(goals.map(({ row }) => [row, asked.get(row) ?? 0])), stories }),
    }),
  );
}
