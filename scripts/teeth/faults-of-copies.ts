import { type Fault, faultsIn } from './fault.ts';

const several = 'test/functions/several-copies.test.ts';
const copies = faultsIn('functions/handlers/copies.ts', several);
const over = faultsIn('functions/handlers/copies-over.ts', several);
const overInLaw = faultsIn('packages/domain/src/case/disclosures/over.ts', several);
const answers = faultsIn('functions/handlers/send-answer.ts', 'test/functions/answered-no-more.test.ts');

/** Of several things of one kind only one is thought of. */
export const faultsOfCopies: readonly Fault[] = [
  copies(
    'only-the-newest-closes',
    'A consent that is taken back closes the newest copy alone.',
    `...moved.gone.flatMap(closed)`,
    `...moved.gone.slice(-1).flatMap(closed)`,
  ),
  copies(
    'only-the-first-closes',
    'A consent that is taken back closes the first copy alone.',
    `...moved.gone.flatMap(closed)`,
    `...moved.gone.slice(0, 1).flatMap(closed)`,
  ),
  over(
    'only-one-runs-out',
    'Of several copies whose last day is over one is closed.',
    `filter(({ id }) => ids.includes(id)).flatMap(closed)`,
    `filter(({ id }) => ids.includes(id)).slice(-1).flatMap(closed)`,
  ),
  overInLaw(
    'the-last-day-is-over',
    'A copy is over only when it has been so for a month.',
    `until < dayOf(at)`,
    `daysAfter(until, 30) < dayOf(at)`,
  ),
  answers(
    'key-not-held-to',
    'An answer is written though the key of what it answers went meanwhile.',
    `writes: [keyStands(place)] }`,
    `writes: [] }`,
  ),
];
