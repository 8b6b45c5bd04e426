/** An obligation whose facts lie outside the acts on one person: which test keeps what no history may hold, and what that is. */
export type Elsewhere = {
  readonly row: string;
  /** The row itself or an article of it, as the test names it. */
  readonly named: string;
  readonly keptIn: string;
  readonly says: string;
};

export const elsewhere: readonly Elsewhere[] = [
  {
    row: 'R017',
    named: 'R017',
    keptIn: 'test/domain/plans.test.ts',
    says: 'A plan without one of its four parts is no plan: they are sealed words, so no history tells them.',
  },
  {
    row: 'R038',
    named: 'R038',
    keptIn: 'test/domain/rechecks.test.ts',
    says: 'Whoever holds a seat was checked before, and is checked again.',
  },
  {
    row: 'R041',
    named: 'R041',
    keptIn: 'test/law/kept-by-shape.test.ts',
    says: 'What is told of a person is a code among the open fields, or words that are sealed in a section of their own.',
  },
  {
    row: 'R044',
    named: 'Standards 6.3(d)',
    keptIn: 'test/proof/ciphertexts.test.ts',
    says: 'Of stored bytes that were altered, thousands of times, none opens.',
  },
  {
    row: 'R046',
    named: 'Standards 6.3(f)',
    keptIn: 'test/law/rules/public-tables-yield-nothing-hidden.test.ts',
    says: 'Of tables that the state publishes none yields a person, nor what is under the threshold.',
  },
  {
    row: 'R066',
    named: 'Standards 6.10(f)',
    keptIn: 'test/domain/after-closing.test.ts',
    says: 'What was decided without the person is owed an explanation until it was given, also when the case has ended.',
  },
  {
    row: 'R067',
    named: 'R067',
    keptIn: 'test/domain/return-matters.test.ts',
    says: 'What keeps a return waiting is looked at again on its day until it is settled.',
  },
  {
    row: 'R094',
    named: 'R094',
    keptIn: 'test/law/kept-by-shape-of-acts.test.ts',
    says: 'What is done under a plan stands in codes and in words that are sealed, and in no other form.',
  },
  {
    row: 'R135',
    named: 'R135',
    keptIn: 'test/law/medical-records.test.ts',
    says: 'A medical or psychological record is written and read by health and the person, and by nobody else.',
  },
  {
    row: 'R147',
    named: 'Standards 13 step 3',
    keptIn: 'test/law/rules/improvement-has-three-months.test.ts',
    says: 'A finding against a provider is followed up three calendar months later, and not called unmended before.',
  },
  {
    row: 'R148',
    named: 'Standards 13 step 4',
    keptIn: 'test/law/rules/minister-hears-of-what-was-not-mended.test.ts',
    says: 'What a follow-up found not mended, and nothing else, is reported to the Minister.',
  },
  {
    row: 'R152',
    named: 'R152',
    keptIn: 'test/domain/truck.test.ts',
    says: 'Whoever comes is written down at the door, where they come from notwithstanding.',
  },
  {
    row: 'R162',
    named: 'Policy VII.3.a(4)',
    keptIn: 'test/law/rules/committee-meeting-answers-its-agenda.test.ts',
    says: 'A meeting of a committee hears every item of its agenda, and leaves nothing of it out unsaid.',
  },
];
