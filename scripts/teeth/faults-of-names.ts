import { type Fault, faultsIn, onScreen } from './fault.ts';

const written = faultsIn('packages/words/src/written-in.ts', 'test/words/written-in.test.ts');
const mails = faultsIn('functions/handlers/handover-mails.ts', 'test/functions/handover-mails.test.ts');
const listed = faultsIn('functions/handlers/everywhere.ts', 'test/functions/names.test.ts');
const inMinutes = onScreen('parts/use-names.ts', 'minutes');
const inList = onScreen('parts/use-names.ts', 'handovers-list');

/** A reader meets codes, English or days as machines write them in place of their own language. */
export const faultsOfNames: readonly Fault[] = [
  written(
    'articles-in-english',
    'An article is cited in English in every language.',
    `if (instrument === '') return citation;`,
    `if (instrument !== at) return citation;`,
  ),
  written(
    'days-as-machines-write-them',
    'A day stands in every language as machines write it.',
    `day: (day) => say('day', dated(\`\${day.slice(0, 10)}T00:00:00Z\`, 'UTC')),`,
    `day: (day) => day.slice(0, 10),`,
  ),
  written(
    'thai-years-of-the-common-era',
    'A Thai page or mail counts the years as everybody else does.',
    `inDigits(String(Number(year) + eraOf(language)))`,
    `inDigits(year)`,
  ),
  mails(
    'mail-with-a-raw-day',
    'A mail says a day as machines write it.',
    `sayWritten(language).day(planned.date)`,
    `planned.date`,
  ),
  mails(
    'mail-with-a-code-of-a-gate',
    'A mail says the code of a gate, not its name.',
    `nameIn(language, found.state)`,
    `found.state.id`,
  ),
  mails(
    'mail-without-a-number',
    'The subject of a mail does not say the number of its handover.',
    `number === undefined ? subject :`,
    `number === undefined || number !== '' ? subject :`,
  ),
  listed(
    'organisations-in-english-alone',
    'What an organisation is called in other languages reaches no desk.',
    `organisations.map(({ id, name, names, country, kind }) => ({ id, name, names, country, kind }))`,
    `organisations.map(({ id, name, country, kind }) => ({ id, name, names: {}, country, kind }))`,
  ),
  inMinutes(
    'organisations-by-their-codes',
    'An organisation stands on pages and papers by its code.',
    `return found === undefined ? unnamed(language, 'organisation') : nameIn(language, found);`,
    `return found === undefined ? unnamed(language, 'organisation') : id;`,
  ),
  inList(
    'gates-by-their-codes',
    'A gate stands on pages and papers by its code.',
    `return found === undefined ? unnamed(language, 'gate') : nameIn(language, found);`,
    `return found === undefined ? unnamed(language, 'gate') : id;`,
  ),
];
