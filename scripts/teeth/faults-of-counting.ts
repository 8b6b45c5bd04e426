import { type Fault, faultsIn } from './fault.ts';

const report = (file: string, suite: string) => faultsIn(`packages/domain/src/report/${file}.ts`, suite);
const way = report('corridor-of-person', 'test/domain/corridor-of-person.test.ts');
const order = report('in-time-order', 'test/domain/late-visits.test.ts');
const person = report('returns-of-person', 'test/domain/one-person.test.ts');
const files = report('counted-file', 'test/domain/one-person.test.ts');
const other = faultsIn('functions/handlers/count-person.ts', 'test/functions/merged-figures.test.ts');
const gone = faultsIn('functions/handlers/count-person.ts', 'test/functions/erased-figures.test.ts');
const atOnce = faultsIn('functions/handlers/count-person.ts', 'test/functions/counted-at-once.test.ts');
const sex = faultsIn('packages/domain/src/case/identification/known-sex.ts', 'test/functions/corrected-sex.test.ts');
const places = report('places-of-person', 'test/functions/merged-figures.test.ts');
const arrived = faultsIn('functions/facts.ts', 'test/functions/facts-of-handovers.test.ts');
const holds = report('holds', 'test/domain/holds.test.ts');
const stocks = report('stocks', 'test/domain/stocks.test.ts');
const statement = faultsIn('functions/handlers/own-record-statement.ts', 'test/functions/merging-stated.test.ts');
const merging = faultsIn('functions/handlers/merging.ts', 'test/functions/merging-told.test.ts');

/** A figure is not what happened, or a person is not told of what was done about them. */
export const faultsOfCounting: readonly Fault[] = [
  way(
    'foreign-victims-count-inside',
    'What is done for a foreign victim counts inside Cambodia, not on the way to their own country.',
    `citizenship === home.code || ofNoKnownCountry.includes(citizenship)`,
    `citizenship !== '' || ofNoKnownCountry.includes(citizenship)`,
  ),
  order(
    'figures-by-order-of-typing',
    'What is counted of a person depends on the order in which it was typed.',
    `[opening, ...others.toSorted(inOrder)]`,
    `[opening, ...others]`,
  ),
  order(
    'visit-counts-when-it-is-typed',
    'A visit counts on the day on which it is typed, not on which it was made.',
    `event.type === 'VisitRecorded' ? event.said.visitedAt : event.occurredAt`,
    `event.occurredAt`,
  ),
  person(
    'returned-twice-is-two-persons',
    'Who returns twice in a year counts as two persons.',
    `returned(one, !persons.has(one.id))`,
    `returned(one, persons.has(one.id) && false)`,
  ),
  files(
    'file-without-a-country-stays-so',
    'Of two files of one person the one that knows no country counts inside Cambodia.',
    `file.now.citizenship === 'unknown' ? known : undefined`,
    `undefined`,
  ),
  other(
    'merged-and-counted-twice',
    'Two files that were made one count as two persons.',
    `return other === undefined ? [own] :`,
    `return other === undefined || other.version > 0 ? [own] :`,
  ),
  gone(
    'erased-and-counted-anew',
    'Who was counted once under two files is counted anew by the one when the other is erased.',
    `before: kept.map(({ left }) => left)`,
    `before: kept.slice(kept.length).map(({ left }) => left)`,
  ),
  atOnce(
    'counted-without-a-second-look',
    'Of two who count a person at once, the one that read less has the last word.',
    `readOf(since) === readOf(files) ? files :`,
    `readOf(since) !== '' ? files :`,
  ),
  atOnce(
    'waits-after-the-erasure',
    'A wait that is counted at the moment of an erasure goes on for ever.',
    `if (left !== undefined) await endWaits(store, left.waits`,
    `if (left !== undefined) await endWaits(store, left.waits.slice(left.waits.length)`,
  ),
  sex(
    'sex-that-stays-wrong',
    'A sex that was put right stays as the file had it, in the file and in the figures.',
    `last?.sex ?? first?.before ?? file.sex`,
    `first?.before ?? last?.sex ?? file.sex`,
  ),
  places(
    'left-behind-inside',
    'What was done stays counted inside Cambodia when another file of the person says of which country they are.',
    `isOpen ? reportedCountries :`,
    `isOpen && opening.corridor === '' ? reportedCountries :`,
  ),
  arrived(
    'return-without-a-file-uncounted',
    'A return of which no case file tells counts nowhere.',
    `return state === undefined ? [] : [returnedWithoutFile(state, occurredAt, stamp)];`,
    `return state === undefined || stamp.id !== '' ? [] : [returnedWithoutFile(state, occurredAt, stamp)];`,
  ),
  holds(
    'waiting-begins-anew',
    'Who waits for the same reason still counts as waiting only since it was last said.',
    `...(since === one.at ? {} : { since })`,
    `...(since === '' ? { since } : {})`,
  ),
  holds(
    'waits-at-home',
    'Who has come to a place waits on in the figures.',
    `...cameAt, ...(placement === undefined ? [] : [placement.at])]`,
    `...cameAt.slice(cameAt.length), ...(placement === undefined ? [] : [])]`,
  ),
  stocks(
    'waits-whenever-it-ended',
    'Who waits no longer still counts among those who wait.',
    `(until === undefined || Date.parse(until) > now)`,
    `(until === undefined || until !== '')`,
  ),
  stocks(
    'waits-in-either-file',
    'Who has two files waits twice, once in each.',
    `!but.some((one) => isIn(one.from, one.until))`,
    `but.length >= 0`,
  ),
  stocks(
    'waits-in-every-month',
    'Who waits at the end of each month of a year counts once for each month.',
    `const stocks = ['held.', 'contacts.'];`,
    `const stocks = ['contacts.'];`,
  ),
  merging(
    'merge-in-one-file-alone',
    'That two files were made one stands in the receipts of one of them alone.',
    `return [receiptOf(request, \`case#\${other}\`, other, { purpose })];`,
    `return other === '' ? [receiptOf(request, \`case#\${other}\`, other, { purpose })] : [];`,
  ),
  statement(
    'other-file-untold',
    'A person of two files is told of those alone who have seen one of them.',
    `other === undefined ? [file] : [file, other.state]`,
    `other === undefined || other.state.id !== '' ? [file] : [file, other.state]`,
  ),
  statement(
    'parting-untold',
    'Of two agreements about two files at one moment a person is told of one alone.',
    `[operation, purpose, who, at]`,
    `[operation, who, at]`,
  ),
  statement(
    'merge-told-twice',
    'A person of two files is told twice by whom they were made one.',
    `isAboutTwo(one) ? act(one) : one`,
    `isAboutTwo(one) && one.at === '' ? act(one) : one`,
  ),
];
