import { type Fault, faultsIn, onScreen } from './fault.ts';

const broken = faultsIn('packages/domain/src/arrival/evolve-arrival.ts', 'test/domain/broken-screenings.test.ts');
const owed = faultsIn('packages/domain/src/arrival/breaches.ts', 'test/domain/broken-screenings.test.ts');
const counted = faultsIn('packages/domain/src/report/broken.ts', 'test/domain/broken-figures.test.ts');
const withdrawn = faultsIn('packages/domain/src/case/answers/noted.ts', 'test/domain/taken-back-at-the-border.test.ts');
const mended = faultsIn('packages/domain/src/arrival/mended.ts', 'test/domain/correct-arrival.test.ts');
const standing = faultsIn('packages/domain/src/arrival/standing.ts', 'test/domain/withdraw-arrival.test.ts');
const batch = faultsIn('packages/domain/src/arrival/evolve-batch.ts', 'test/domain/withdraw-arrival.test.ts');
const goesOn = faultsIn('packages/domain/src/arrival/to-case-file.ts', 'test/domain/correct-arrival.test.ts');
const restated = faultsIn('packages/domain/src/arrival/restated-funnel.ts', 'test/functions/mended-figures.test.ts');
const order = faultsIn('packages/web/src/outbox/order.ts', 'test/web/mending-on-device.test.ts');
const onDevice = faultsIn('packages/web/src/outbox/fold.ts', 'test/web/mending-on-device.test.ts');
const newBatch = onScreen('border/new-batch-page.tsx', 'mending');
const menu = onScreen('styles/bars.scss', 'mending');
const witness = onScreen('parts/how-answered.tsx', 'case-sharing');

/** What was logged at the border stays as it was logged, or its page is in the way. */
export const faultsOfTheBorder: readonly Fault[] = [
  broken(
    'border-breach-is-taken-away',
    'What a screening broke is kept nowhere.',
    `broke === undefined ? after :`,
    `broke !== null ? after :`,
  ),
  counted(
    'border-breach-uncounted',
    'What was done against a rule at the border is in no figure.',
    `(event.broke ?? []).flatMap(({ rule }) => brokenCounter(rule, 'recorded'));\n}\n`,
    `[];\n}\n`,
  ),
  owed(
    'border-breach-without-a-clock',
    'Nobody is asked to answer for what a screening broke.',
    `.toSorted()[0]`,
    `.toSorted()[99]`,
  ),
  withdrawn(
    'taken-back-and-nowhere-heard',
    'What somebody takes back at the border waits in their file until somebody reads it.',
    `withdraws === undefined ? consents :`,
    `withdraws !== '' ? consents :`,
  ),
  withdrawn(
    'refused-and-nowhere-heard',
    'What somebody refuses at the border waits in their file until somebody reads it.',
    `refuses !== undefined && (!isByOthers`,
    `refuses === null && (!isByOthers`,
  ),
  mended(
    'logged-for-good',
    'A name, age or sex that was logged wrongly stays as it is, whoever corrects it.',
    `    ...(now as Partial<ArrivalState>),\n`,
    '',
  ),
  mended(
    'corrected-without-a-trace',
    'What stood before a correction is not kept.',
    `[...(state.corrections ?? []), entry]`,
    `[...(state.corrections ?? [])]`,
  ),
  standing(
    'taken-back-and-counted',
    'Somebody who was logged twice counts twice, though the second entry was taken back.',
    `return people.filter(isLiving);`,
    `return people.filter((one) => isLiving(one) || true);`,
  ),
  batch(
    'opened-by-mistake-stays',
    'A batch that was opened by mistake stays open when it is taken back.',
    `{ ...known(state), status: 'withdrawn',`,
    `{ ...known(state),`,
  ),
  goesOn(
    'case-hears-of-nothing',
    'The file that was opened from an entry does not hear that the entry was corrected.',
    `return openedAs === undefined ? {} : { passedOn: 'case-file' as const };`,
    `return openedAs === undefined || openedAs !== '' ? {} : { passedOn: 'case-file' as const };`,
  ),
  restated(
    'mended-after-closing-uncounted',
    'The figures of a closed batch stay as they were closed, whoever of it is mended.',
    `  if (countNames.every((name) => now[name] === funnel[name])) return undefined;`,
    `  if (countNames.length > 0) return undefined;`,
  ),
  onDevice(
    'mended-on-line-alone',
    'Without a signal nobody who was logged can be corrected or taken back.',
    `    return mending(batch, person, said, body, act);`,
    `    return undefined;`,
  ),
  order(
    'corrected-before-logged',
    'A correction is sent before the person whom it corrects.',
    `  if (earlier.record === item.record) return true;`,
    `  if (earlier.record === item.record) return item.operation !== 'correctArrival';`,
  ),
  newBatch(
    'enter-opens-a-batch',
    'Enter on a form in which nobody said anything opens a batch.',
    `list === undefined ? '' : undefined`,
    `list === '' ? '' : undefined`,
  ),
  menu(
    'menu-takes-half-a-telephone',
    'Header and menu take half of what a telephone first shows.',
    `    flex-wrap: nowrap;\n    overflow-x: auto;\n    white-space: nowrap;`,
    `    flex-direction: column;`,
  ),
  witness(
    'witness-by-sign-in-name',
    'Who else heard a person say yes has to be typed as a sign-in name.',
    `.filter((id) => id !== me)`,
    `.filter((id) => id === '')`,
  ),
];
