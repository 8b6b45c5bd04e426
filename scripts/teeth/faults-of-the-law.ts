import type { Fault } from './fault.ts';

const rules = 'packages/domain/src/rules';

/** A fault in one rule, to be noticed by the test that stands beside it. */
function inRule(name: string, rule: string, says: string, from: string, to: string): Fault {
  return { name, says, file: `${rules}/${rule}.ts`, from, to, suite: `test/law/rules/${rule}.test.ts` };
}

/** The law is not kept: somebody decides alone, or a doubt counts against them. */
export const faultsOfTheLaw: readonly Fault[] = [
  inRule(
    'role-granted-by-one',
    'role-is-granted-by-two-people',
    'Who proposed a role grants it.',
    `waiting.by === by.id`,
    `waiting.by !== waiting.by`,
  ),
  inRule(
    'grants-herself',
    'nobody-grants-herself',
    'Somebody grants themselves a seat.',
    `=== by.id`,
    `=== '' + by.id + '-'`,
  ),
  inRule(
    'not-a-victim-by-one',
    'not-a-victim-needs-a-second-person',
    'One person alone decides that somebody is not a victim.',
    `proposal.by === by.id`,
    `proposal.by === ''`,
  ),
  inRule(
    'shared-by-one-organisation',
    'sharing-without-consent-takes-two',
    'One organisation alone shares without consent.',
    `proposal.notOf.includes(by.organisation)`,
    `proposal.notOf.includes('')`,
  ),
  inRule(
    'revealed-by-one-organisation',
    'whereabouts-go-to-a-new-party-by-two-people',
    'One organisation alone tells somebody new where the person is.',
    `proposal.notOf.includes(by.organisation)`,
    `proposal.notOf.includes('')`,
  ),
  inRule(
    'erased-by-one-organisation',
    'erasure-needs-two-organisations',
    'One organisation alone erases a case.',
    `asked.notOf.includes(by.organisation)`,
    `asked.notOf.includes('')`,
  ),
  inRule(
    'child-released-by-one',
    'child-goes-to-family-by-two-people',
    'One person alone sends a child to the family.',
    `one.by === by.id`,
    `one.by === ''`,
  ),
  inRule(
    'child-released-to-suspected',
    'child-is-not-released-to-whom-is-suspected',
    'A child is given to a family one of whom is suspected of having exploited the child.',
    `found.includes('suspected')`,
    `found.includes('never' as never)`,
  ),
  inRule(
    'handed-over-by-one',
    'handover-needs-two-organisations',
    'One person confirms for both sides.',
    `other.by === own.by`,
    `other.by === ''`,
  ),
  inRule(
    'old-minutes-confirmed',
    'minutes-are-the-current-ones',
    'Minutes that were changed since are confirmed.',
    `=== current`,
    `=== current || current !== ''`,
  ),
  inRule(
    'empty-sheet-confirmed',
    'sheet-says-what-is-required',
    'A handover is confirmed over a sheet that says nothing.',
    `!says.includes(fact)`,
    `says.includes(fact)`,
  ),
  inRule(
    'adult-born-in-2015',
    'sheet-does-not-contradict',
    'Somebody born a child is handed over as an adult.',
    `turning < childAge && !isChild`,
    `turning < 0 && !isChild`,
  ),
  {
    name: 'confirms-over-any-sheet',
    says: 'What a sheet says is asked at the proposal alone.',
    file: 'packages/domain/src/handover/confirm.ts',
    from: `requiredOf(corridorOf(state.country, state.direction)), state.sheetSays`,
    to: `requiredOf(corridorOf(state.country, state.direction)), ['name', 'birthYear', 'document', 'place']`,
    suite: 'test/domain/confirm.test.ts',
  },
  inRule(
    'glass-reviewed-by-herself',
    'broken-glass-is-looked-at',
    'Who broke the glass says that it was right.',
    `broken.by === by.id`,
    `broken.by === ''`,
  ),
  inRule(
    'adult-without-evidence',
    'uncertain-age-is-a-child',
    'A doubt about the age makes an adult.',
    ` && said.evidence === undefined`,
    ` && said.evidence !== undefined`,
  ),
  {
    name: 'grants-in-another-role',
    says: 'Who proposed a role grants it once they sit in another one.',
    file: `${rules}/role-is-granted-by-two-people.ts`,
    from: `waiting.by === by.id`,
    to: `waiting.by === ''`,
    suite: 'test/proof/two-people-elsewhere.test.ts',
  },
  {
    name: 'confirms-from-two-seats',
    says: 'One person with a seat on either side hands over.',
    file: `${rules}/handover-needs-two-organisations.ts`,
    from: `other.by === own.by`,
    to: `other.by === ''`,
    suite: 'test/proof/two-people-elsewhere.test.ts',
  },
  {
    name: 'silence-is-no',
    says: 'What the person did not say counts as a no.',
    file: 'packages/domain/src/arrival/screening.ts',
    from: `answers[name] === 'not-said'`,
    to: `answers[name] === 'declined'`,
    suite: 'test/domain/screening.test.ts',
  },
  {
    name: 'presumed-child-is-adult',
    says: 'Who may be a child is taken for an adult.',
    file: 'packages/domain/src/people/age.ts',
    from: `if (youngest >= childAge) return 'adult';`,
    to: `if (oldest >= childAge) return 'adult';`,
    suite: 'test/domain/age.test.ts',
  },
  {
    name: 'glass-of-19',
    says: 'Nineteen characters are reason enough to break the glass.',
    file: 'packages/domain/src/case/glass/grant-break-glass.ts',
    from: `text(1000, 20)`,
    to: `text(1000, 19)`,
    suite: 'test/functions/closed-at-once.test.ts',
  },
  {
    name: 'glass-of-an-hour',
    says: 'The glass stays broken for an hour.',
    file: 'packages/domain/src/settings/access.ts',
    from: `    15,\n    'minutes'`,
    to: `    60,\n    'minutes'`,
    suite: 'test/functions/closed-at-once.test.ts',
  },
];
