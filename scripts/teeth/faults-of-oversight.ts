import { type Fault, faultsIn } from './fault.ts';

const suite = 'test/domain/broken-looks.test.ts';
const judged = faultsIn('packages/domain/src/oversight/evolve-monitoring.ts', suite);
const kept = faultsIn('packages/domain/src/oversight/breaches.ts', suite);
const owed = faultsIn('packages/domain/src/oversight/task-force-clocks.ts', suite);
const desk = faultsIn('packages/domain/src/oversight/at-oversight.ts', 'test/law/effects-of-desks.test.ts');
const acts = faultsIn(
  'packages/domain/src/oversight/acts-of-oversight.ts',
  'test/law/every-operation-is-listed.test.ts',
);

/** What oversight writes down against a rule carries something, is kept without its mark, or is answered by nobody. */
export const faultsOfOversight: readonly Fault[] = [
  judged(
    'early-look-counts',
    'A look before the three months are over finds a provider out.',
    `followUps.findLast(isSound)`,
    `followUps.at(-1)`,
  ),
  kept(
    'look-without-its-mark',
    'A look at a provider carries nothing of what it broke.',
    `return broke === undefined ? before : [...before, { act, at, by, broke }];`,
    `return before;`,
  ),
  owed(
    'meeting-that-heard-nothing-counts',
    'A meeting that heard nothing of its agenda is the yearly one.',
    `breaches.length === 0`,
    `breaches.length < 9`,
  ),
  desk(
    'oversight-without-a-rule',
    'A rule is detached from what the task force does.',
    `  plansFollowEachOther,\n`,
    '',
  ),
  acts(
    'act-without-its-effects',
    'An act of oversight declares nothing.',
    `  movePlanItem: agreeing.movingAnItem,\n`,
    '',
  ),
];
