import { acts, type Detour, inFile, inRule } from './detour.ts';
import { ofCare } from './detours-of-care.ts';
import { ofReturns } from './detours-of-returns.ts';

const ofFamilies: readonly Detour[] = [
  inRule(
    'R036',
    'child-is-placed-only-with-a-safe-family',
    'safe-family-on-proposals-alone',
    'That the family is safe is asked where a child is proposed to go, and no more where it comes.',
    `before: ['lives-with'],`,
    `before: ['lives-with.asked'],`,
  ),
  inRule(
    'R036',
    'child-goes-to-family-by-two-people',
    'two-people-on-answers-alone',
    'One person brings a child to its family by any act but a placement.',
    `before: ['lives-with.now', 'lives-with.gone-home', 'approved.release'],`,
    `before: ['approved.release'],`,
  ),
  inRule(
    'R036',
    'child-goes-to-family-by-two-people',
    'own-placement-approved',
    'Whoever proposed it lets the child go.',
    `effect.by === by.id ? ['own-proposal'] : []`,
    `[]`,
  ),
  inFile(
    'R036',
    `${acts}/stay/begin-stay.ts`,
    'stay-declares-no-home',
    'A stay with the family is not said to be a life with it.',
    `    'lives-with.now': (facts) => livingWith(facts, placementIn(facts.said)),\n`,
    '',
  ),
  inFile(
    'R036',
    `${acts}/reintegration/start-reintegration.ts`,
    'trial-declares-no-home',
    'A reintegration on trial is not said to be a life with the family.',
    `    'lives-with.now': (facts) => livingWith(facts, placementOf(facts.said.to)),\n`,
    '',
  ),
  inFile(
    'R036',
    `${acts}/family/family-found.ts`,
    'any-finding-is-safe',
    'What was found of the family is read as safe, whatever it was.',
    `?.outcome ?? said;`,
    ` === undefined ? said : 'safe';`,
  ),
  inFile(
    'R036',
    `${acts}/placement/goes-to-family.ts`,
    'own-home-is-no-family',
    'A child’s own home is not the home of its family.',
    `['family', 'own-home', 'other']`,
    `['family', 'other']`,
  ),
];

const ofDecisions: readonly Detour[] = [
  inRule(
    'R062',
    'decision-has-time-to-reflect',
    'no-time-but-in-court',
    'Time to think is given before taking part in a case at court, and before nothing else.',
    `before: ['decided.matter', 'decided.taking-part'],`,
    `before: ['decided.taking-part'],`,
  ),
  inRule(
    'R062',
    'decision-has-time-to-reflect',
    'reflects-from-what-is-typed',
    'The time to think counts from the day that somebody typed.',
    `hoursBetween(reflectsFrom(file, told), recordedAt)`,
    `hoursBetween(told.at, recordedAt)`,
  ),
  inRule(
    'R062',
    'reintegration-is-her-decision',
    'any-decision-will-do',
    'A reintegration rests on what was decided on it, whatever it was.',
    `    if (!saysYes(last) || !saysYes(since)) return ['she-decided-otherwise'];\n`,
    '',
  ),
  inFile(
    'R062',
    `${acts}/breaches/carrying.ts`,
    'a-hasty-yes-carries',
    'What broke a rule carries like anything else.',
    `return without(file, rested, corrected);`,
    `return file;`,
  ),
];

const ofHolds: readonly Detour[] = [
  inRule(
    'R070',
    'only-a-child-is-kept',
    'adults-are-kept',
    'An adult is kept against their will, where nobody looks at it again.',
    `before: ['held.begins', 'held.reviewed'],`,
    `before: ['held.reviewed'],`,
  ),
  inRule(
    'R070',
    'nobody-is-kept-in-a-closed-case',
    'held-for-good',
    'The case ends while a child is kept.',
    `['child-still-kept']`,
    `[]`,
  ),
  inRule(
    'R070',
    'child-hold-rests-on-her-best-interest',
    'any-decision-keeps',
    'A child is kept on any decision about it.',
    ` && decision.decidedBy === 'best-interest'`,
    '',
  ),
  inRule(
    'R070',
    'child-hold-begins-the-search-for-family',
    'kept-and-not-sought',
    'A child is kept while nobody looks for the family.',
    `['family-not-sought']`,
    `[]`,
  ),
];

const ofClosings: readonly Detour[] = [
  inRule(
    'R119',
    'unreachable-means-sought',
    'unreachable-unsought',
    'Whoever cannot be reached is closed without being sought.',
    `if (effect.reason !== 'unreachable') return [];`,
    `return [];`,
  ),
  inRule(
    'R119',
    'unreachable-means-sought',
    'sought-on-typed-days',
    'Attempts of one hour count as those of the days that somebody typed.',
    `(one) => heardOf(file, one)`,
    `(one) => one.at`,
  ),
  inRule(
    'R119',
    'unreachable-means-sought',
    'not-through-the-family',
    'Nobody asks the family where the person is.',
    `const through = ['family', 'provider'] as const;`,
    `const through = ['provider'] as const;`,
  ),
];

export const detours: readonly Detour[] = [
  ...ofFamilies,
  ...ofDecisions,
  ...ofHolds,
  ...ofClosings,
  ...ofReturns,
  ...ofCare,
];
