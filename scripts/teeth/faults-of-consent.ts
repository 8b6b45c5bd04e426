import { type Fault, faultsIn } from './fault.ts';

const ledger = { file: 'packages/domain/src/consent/ledger.ts', suite: 'test/domain/ledger.test.ts' } as const;
const minimum = { file: 'packages/domain/src/consent/minimum.ts', suite: 'test/domain/projection.test.ts' } as const;
const copies = { file: 'functions/handlers/copies.ts', suite: 'test/functions/closed-at-once.test.ts' } as const;

const recipient = faultsIn('packages/domain/src/consent/minimum.ts', 'test/domain/what-each-gets.test.ts');

/** Something goes to others without the person’s word, or more of it than the person said. */
export const faultsOfConsent: readonly Fault[] = [
  {
    ...ledger,
    name: 'expiry-ignored',
    says: 'A consent goes on after its last day.',
    from: `return until === undefined || until >= dayOf(at);`,
    to: `return until === undefined || until !== dayOf(at) || true;`,
  },
  {
    ...ledger,
    name: 'withdrawal-ignored',
    says: 'A consent that was taken back still counts.',
    from: ` || (withdrawn !== undefined && isSaidBy(withdrawn, at))`,
    to: '',
  },
  {
    name: 'name-tells-where',
    says: 'Whoever has a copy of the name is told by one person where the person is.',
    file: 'packages/domain/src/case/disclosures/told-where.ts',
    from: `sections.includes('whereabouts') && country === party.country`,
    to: `sections.length > 0 && country === party.country`,
    suite: 'test/law/rules/whereabouts-go-to-a-new-party-by-two-people.test.ts',
  },
  {
    ...ledger,
    name: 'any-use-will-do',
    says: 'A yes to one use is a yes to every use.',
    from: `isAbout(one, whom, at) && one.for === use && isSaidBy(one, at)`,
    to: `isAbout(one, whom, at) && isSaidBy(one, at)`,
  },
  {
    ...ledger,
    name: 'hiv-among-others',
    says: 'A yes that names HIV among other things is one to HIV.',
    from: ` && (section !== 'hiv' || sections.length === 1)`,
    to: '',
  },
  {
    ...minimum,
    name: 'wider-for-missions',
    says: 'A mission gets what threatens the person beside the flags.',
    from: `const mission: Fields = { identity, needs: ['flags'], travel: papers };`,
    to: `const mission: Fields = { identity, needs: ['flags', 'threats'], travel: papers };`,
  },
  {
    name: 'projection-copies-all',
    says: 'A copy has every field of a section, needed or not.',
    file: 'packages/domain/src/consent/projection.ts',
    from: `pick(opened[section] ?? {}, fields[section] ?? [])`,
    to: `(opened[section] ?? {})`,
    suite: 'test/domain/projection.test.ts',
  },
  {
    name: 'section-not-named',
    says: 'A copy has sections that the consent does not name.',
    file: 'packages/domain/src/consent/projection.ts',
    from: `    .filter((section) => permit.sections.includes(section))\n`,
    to: '',
    suite: 'test/domain/projection.test.ts',
  },
  {
    ...copies,
    file: 'functions/handlers/closed-copy.ts',
    name: 'withdrawn-key-left',
    says: 'The key of a withdrawn copy stays where it was.',
    from: `keyRemoval({ desk, country, thing:`,
    to: `keyRemoval({ desk: 'elsewhere', country, thing:`,
  },
  {
    ...copies,
    file: 'functions/handlers/closed-copy.ts',
    name: 'withdrawn-content-left',
    says: 'The sealed content of a withdrawn copy stays.',
    from: `copyWrite({ desk, country }, id, {}, lineOfCopy(one)),`,
    to: '',
  },
  {
    name: 'bare-sharing',
    says: 'A copy is made of a section that no consent covers.',
    file: 'packages/domain/src/rules/copy-rests-on-her-consent.ts',
    from: `if (consentFor(consents, asked, at) !== undefined) return [];`,
    to: `if (asked.sections.length > 0) return [];`,
    suite: 'test/law/rules/copy-rests-on-her-consent.test.ts',
  },
  recipient(
    'whole-identity-for-protection',
    'Whoever protects the person gets all that is known of who they are.',
    `  protection: { identity: known, whereabouts, needs: ['flags', 'threats'] },\n  legal: { identity, testimony, legal },\n  'family-tracing': { identity: [`,
    `  protection: { identity, whereabouts, needs: ['flags', 'threats'] },\n  legal: { identity, testimony, legal },\n  'family-tracing': { identity: [`,
  ),
  recipient(
    'phones-for-the-way',
    'The other country’s unit gets telephone numbers for the journey.',
    `whereabouts: ['handoverPlace', 'handoverTime', 'returnAddress', 'returnAddressCode'],`,
    `whereabouts: ['handoverPlace', 'handoverTime', 'returnAddress', 'returnAddressCode', 'phones'],`,
  ),
  recipient(
    'team-reads-the-family',
    'A health worker of the care team reads of the family.',
    `'health-worker': { identity, needs },`,
    `'health-worker': { identity, needs, family },`,
  ),
];
