import { type Fault, faultsIn, onScreen } from './fault.ts';

const list = faultsIn('packages/web/src/handover/by-day.ts', 'test/web/by-day.test.ts');
const onList = onScreen('handover/handovers-page.tsx', 'handovers-list');
const numbered = faultsIn('packages/domain/src/numbers/draw-number.ts', 'test/domain/numbers-drawn.test.ts');
const onPages = onScreen('numbers/numbered.tsx', 'numbers');
const officer = faultsIn('packages/domain/src/handover/confirm.ts', 'test/domain/confirm.test.ts');
const minutes = onScreen('handover/minutes-text.tsx', 'minutes-page');
const page = onScreen('handover/minutes.tsx', 'minutes-page');

/** The liaison looks for what is of today, calls it by no name, or signs minutes that say too little. */
export const faultsOfDesks: readonly Fault[] = [
  list(
    'today-comes-last',
    'Today’s handover is listed last.',
    `momentOf(one).localeCompare(momentOf(other))`,
    `momentOf(other).localeCompare(momentOf(one))`,
  ),
  list(
    'today-among-the-others',
    'Today’s handover stands in the list where any other one stands.',
    `ordered.filter(({ date }) => date === today)`,
    `ordered.filter(({ date }) => date === today && today === '')`,
  ),
  onList(
    'today-below-the-others',
    'The list of handovers ends with those of today.',
    `      {ofToday.length > 0 && <Cards title={say('handovers.today', { count: ofToday.length })} items={ofToday} />}\n      {(items.length > 0 || !unread) && <Cards title={say('handovers.mine', { count: mine.length })} items={mine} />}\n`,
    `      {(items.length > 0 || !unread) && <Cards title={say('handovers.mine', { count: mine.length })} items={mine} />}\n      {ofToday.length > 0 && <Cards title={say('handovers.today', { count: ofToday.length })} items={ofToday} />}\n`,
  ),
  numbered(
    'nothing-has-a-number',
    'Files, handovers and batches are made without a number that one can say.',
    `event: { ...decision.event, number } }`,
    `event: decision.event as Event & { readonly number: string } }`,
  ),
  onPages(
    'number-shown-nowhere',
    'No list and no page says the number of a thing.',
    `if (number === undefined) return children;`,
    `if (number !== '') return children;`,
  ),
  officer(
    'officers-without-a-name',
    'The minutes say of an officer which organisation it was, and no name.',
    `...(called === undefined ? {} : { called: namesThere(called) })`,
    ``,
  ),
  minutes(
    'minutes-without-the-person',
    'The minutes do not say who the person is.',
    `    ...sheetFact.options.map((fact) => [say(\`sheet.\${fact}\`), sayFact(say, sheet, fact)] as const),\n`,
    '',
  ),
  minutes(
    'minutes-without-officers',
    'The minutes do not say who gave the person and who took them over.',
    `      <Facts rows={officersIn(column, names)} />\n`,
    '',
  ),
  minutes(
    'open-items-unsaid',
    'The minutes say how many items are settled, and not which are open and why.',
    `      <Lines title={say('minutes.still-open')} lines={open} />\n`,
    '',
  ),
  page(
    'code-on-a-second-page',
    'The minutes are two pages, of which the second holds the code alone.',
    `<div className="hw-minutes__foot">`,
    `<div className="hw-minutes__foot" style={{ breakBefore: 'page' }}>`,
  ),
  page(
    'nowhere-to-sign',
    'The minutes have no line for either officer to sign on.',
    `        <Signatures view={view} spoken={spoken} />\n`,
    '',
  ),
];
