import { type Fault, faultsIn } from './fault.ts';

const counts = 'test/functions/searches-counted.test.ts';
const search = faultsIn('functions/handlers/find-person.ts', counts);
const count = faultsIn('packages/store/src/searches.ts', counts);
const step = faultsIn('packages/runtime/src/serve.ts', 'test/runtime/next-step.test.ts');
const cursor = faultsIn('packages/store/src/cursor.ts', 'test/store/page.test.ts');
const bound = faultsIn('packages/domain/src/beyond-reach.ts', 'test/domain/taken-in.test.ts');
const taken = faultsIn('packages/domain/src/taken-in.ts', 'test/domain/taken-in.test.ts');
const office = faultsIn('packages/domain/src/people/staff.ts', 'test/functions/office-readings.test.ts');
const id = faultsIn('packages/store/src/perform.ts', 'test/functions/ids-of-others.test.ts');

/** A search, a cursor, a date or an id says what it must not, or is taken as it must not be. */
export const faultsOfSearches: readonly Fault[] = [
  search(
    'searches-uncounted',
    'A seat searches as often as it likes.',
    `const spent = await spentSearch(rooms, request);`,
    `const spent = (await spentSearch(rooms, request)) && undefined;`,
  ),
  count('a-day-without-an-end', 'The searches of a day have no bound.', `day.searches >= cap.day`, `day.searches < 0`),
  count(
    'refused-searches-untold',
    'A refused search is told to nobody.',
    `{ refused: day.refused + 1, inHour }`,
    `{ inHour }`,
  ),
  step(
    'found-at-once',
    'A search that finds something is answered at once.',
    `if (seeks || tellsNothing.includes(done.type))`,
    `if (tellsNothing.includes(done.type) || (seeks && done.type !== 'ok'))`,
  ),
  cursor(
    'cursor-with-keys',
    'A cursor says the keys of its line.',
    `\`\${listMark(query)}\${markOf(query, last)}\${moment}\``,
    `\`\${listMark(query)}\${markOf(query, last)}\${moment}\${JSON.stringify(last)}\``,
  ),
  bound(
    'born-tomorrow',
    'Somebody may be born in years to come.',
    `lifetime.value, ahead: 0 }`,
    `lifetime.value, ahead: 9 }`,
  ),
  bound(
    'born-ever-so-long-ago',
    'Somebody may be born in 1700.',
    `return last < yearsAfter(today, -back)`,
    `return last < '0000'`,
  ),
  taken(
    'letters-that-are-none',
    'Signs that are no letters are taken.',
    `if (!isReadable(value))`,
    `if (value === '')`,
  ),
  taken(
    'unseen-letters-count',
    'A reason of letters that nobody sees is one.',
    `seenLength(value) <`,
    `value.length <`,
  ),
  office(
    'second-person-sees-every-seat',
    'Who answers as the second person reads where everybody sits.',
    `return seat.proposal === undefined ? undefined : { ...seat, devices: [] };`,
    `return seat;`,
  ),
  id(
    'id-of-another-told-first',
    'Whether an id is somebody’s is told before any rule speaks.',
    `  const decision = await plan.decide(`,
    `  if (plan.creates === true && seen.main !== undefined) return { type: 'already-there' };\n  const decision = await plan.decide(`,
  ),
];
