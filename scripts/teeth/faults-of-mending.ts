import type { Fault } from './fault.ts';

/** A fault in one rule, to be noticed by the test that stands beside it. */
function inRule(name: string, rule: string, says: string, from: string, to: string): Fault {
  const file = `packages/domain/src/rules/${rule}.ts`;
  return { name, says, file, from, to, suite: `test/law/rules/${rule}.test.ts` };
}

/** What was logged is mended wrongly: somebody vanishes from a truck, or two people become one. */
export const faultsOfMending: readonly Fault[] = [
  inRule(
    'batch-gone-with-its-people',
    'a-batch-with-people-stays',
    'A truck is taken back with people in it.',
    `people.map((id) => \`stands:\${id}\`)`,
    `people.slice(1).map((id) => \`stands:\${id}\`)`,
  ),
  inRule(
    'corrected-to-the-same',
    'a-correction-changes-something',
    'A correction that changes nothing is written down.',
    `changed.length > 0`,
    `changed.length >= 0`,
  ),
  inRule(
    'logged-twice-without-the-other',
    'logged-twice-names-the-entry-that-stays',
    'An entry is taken back as logged twice, and no other one stays.',
    `reason === 'logged-twice' ? ['other-entry-missing'] : []`,
    `[]`,
  ),
  inRule(
    'logged-twice-as-itself',
    'logged-twice-names-the-entry-that-stays',
    'The entry that stays is the one that is taken back.',
    `same.own === same.arrival`,
    `same.own === ''`,
  ),
  inRule(
    'logged-twice-as-nobody',
    'logged-twice-names-the-entry-that-stays',
    'The entry that stays was taken back itself.',
    `same.living ? [] :`,
    `true ? [] :`,
  ),
  inRule(
    'mended-after-the-erasure',
    'the-border-mends-what-it-holds',
    'Somebody who was erased is mended.',
    `isErased ? ['erased'] : []`,
    `[]`,
  ),
  inRule(
    'mended-without-the-words',
    'the-border-mends-what-it-holds',
    'The border desk changes words that have gone into the file.',
    `!isErased && wordsGone`,
    `isErased && wordsGone`,
  ),
  inRule(
    'mended-by-anybody-after-closing',
    'the-border-mends-what-it-holds',
    'After the closing anybody at the border mends.',
    `isClosed && !isLead`,
    `isClosed && isLead`,
  ),
  inRule(
    'two-people-made-one',
    'two-people-stay-two',
    'A correction makes two people one, and nobody is asked.',
    `alike.filter((id) => !saidAnother.includes(id))`,
    `alike.filter((id) => saidAnother.includes(id))`,
  ),
  inRule(
    'one-person-by-one',
    'one-person-needs-a-second-person',
    'Whoever says that two files are of one person agrees to it themselves.',
    `asked.by === by.id`,
    `asked.by === ''`,
  ),
  inRule(
    'one-with-a-child',
    'two-files-can-be-of-one-person',
    'The files of a child and of an adult are made one.',
    `isChild(file, at) === isChild(other, at) ? [] : ['child-and-adult']`,
    `[]`,
  ),
  inRule(
    'one-of-two-countries',
    'two-files-can-be-of-one-person',
    'Files of people of two countries are made one.',
    `canBeOfOneCountry(file, other) ? [] :`,
    `true ? [] :`,
  ),
  inRule(
    'one-with-itself',
    'two-files-can-be-of-one-person',
    'A file is made one with itself.',
    `file.id === other.id ? ['same-file'] : []`,
    `[]`,
  ),
  {
    name: 'grown-at-the-border',
    says: 'A child at the border is an adult once anybody says so.',
    file: 'packages/domain/src/arrival/correct-arrival.ts',
    from: `grew && !shown.includes(reason)`,
    to: `grew && shown.includes(reason)`,
    suite: 'test/domain/correct-arrival.test.ts',
  },
];
