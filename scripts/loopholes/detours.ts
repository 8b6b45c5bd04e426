import type { Fault } from '../teeth/fault.ts';
import { rules } from '../teeth/fault.ts';

/** A way around one obligation, planted to see that the search finds it. */
export type Detour = Fault & { readonly row: string };

const suite = 'test/loopholes/main.ts';
const acts = 'packages/domain/src/case';

function inFile(row: string, file: string, name: string, says: string, from: string, to: string): Detour {
  return { row, name, says, file, from, to, suite };
}

/** A rule that no longer stands before an effect, or asks for less. */
function inRule(row: string, rule: string, name: string, says: string, from: string, to: string): Detour {
  return inFile(row, `${rules}/${rule}.ts`, name, says, from, to);
}

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
    `before: ['lives-with.now', 'approved.release'],`,
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
    `    'lives-with.now': ({ said, file, at }) => livingWith(file, placementBy(said.host), at),\n`,
    '',
  ),
  inFile(
    'R036',
    `${acts}/reintegration/start-reintegration.ts`,
    'trial-declares-no-home',
    'A reintegration on trial is not said to be a life with the family.',
    `    'lives-with.now': ({ said, file, at }) => livingWith(file, placementOf(said.to), at),\n`,
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
    `    if (!saysYes(last)) return ['she-decided-otherwise'];\n`,
    '',
  ),
  inFile(
    'R062',
    `${acts}/breaches/carrying.ts`,
    'a-hasty-yes-carries',
    'What broke a rule carries like anything else.',
    `return without(file, rested);`,
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
    `decision?.decidedBy === 'best-interest' && `,
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

const handover = 'packages/domain/src/handover';

const ofReturns: readonly Detour[] = [
  inFile(
    'R029',
    `${handover}/hear-wish.ts`,
    'journey-hears-no-no',
    'A no in the file is not told to the journey.',
    `if (state.direction !== 'outbound' || isEnded(state)) return undefined;`,
    `if (state.direction !== 'outbound' || isEnded(state) || wish === 'no') return undefined;`,
  ),
  inFile(
    'R029',
    `${handover}/hear-wish.ts`,
    'journey-hears-no-change',
    'A yes that was taken back is not told to the journey.',
    `return told === (state.wish ?? 'open') ? undefined : {`,
    `return told !== 'yes' || state.wish === 'yes' ? undefined : {`,
  ),
  inRule(
    'R029',
    'nobody-returns-against-their-no',
    'day-without-a-yes',
    'A day is fixed before the person has said yes.',
    `  'returned.planned',\n  'returned.leaves',`,
    `  'returned.leaves',`,
  ),
  inFile(
    'R029',
    `${acts}/movement/wish-to-return.ts`,
    'older-yes-ends-a-no',
    'A yes that is dated before the no takes it back.',
    ` && Date.parse(yes.at) >= Date.parse(no.at)`,
    '',
  ),
  inFile(
    'R029',
    `${acts}/movement/wish-to-return.ts`,
    'no-is-corrected-away',
    'A no is heard only where it broke no rule and nobody corrected it.',
    `all.some((one) => isNo(one) && !isOver(one))`,
    `all.some((one) => isNo(one) && !isOver(one) && !isCorrected(file, one.id))`,
  ),
];

const ofCare: readonly Detour[] = [
  inRule(
    'R064',
    'adult-decides-herself',
    'one-finding-for-everything',
    'Whoever was once found unable to decide is decided for.',
    `if (found === undefined || found.id !== effect.capacity) return ['capacity-not-assessed'];`,
    `if (found === undefined && effect.capacity === undefined) return ['capacity-not-assessed'];`,
  ),
  inRule(
    'R109',
    'person-and-place-are-assessed-first',
    'another-place-was-assessed',
    'Any place that was assessed stands for the one the person goes to.',
    `assessed.filter(({ home }) => home === effect.to)`,
    `assessed`,
  ),
  inRule(
    'R110',
    'trial-is-confirmed-by-reviews',
    'looked-at-on-typed-days',
    'Looks of one morning count as those of the days that somebody typed.',
    `heardOf(file, trial), (one) => heardOf(file, one)`,
    `trial.at, (one) => one.at`,
  ),
  inRule(
    'R115',
    'visit-is-announced',
    'told-after-the-visit',
    'A visit of which the person was told afterwards was announced.',
    `Date.parse(toldAt) < Date.parse(visitedAt)`,
    `Date.parse(toldAt) > 0`,
  ),
  inRule(
    'R107',
    'community-hears-at-her-request',
    'community-hears-what-it-likes',
    'A community is told though the person took it back.',
    `if (last.wish === 'takes-back') return ['she-took-it-back'];`,
    ``,
  ),
  inRule(
    'R118',
    'closing-is-talked-over-with-her',
    'closed-unasked',
    'A case ends without the person having been asked.',
    `? [] : ['not-consulted']`,
    `? [] : []`,
  ),
  inRule(
    'R090',
    'she-has-time-to-adapt',
    'adapts-from-what-is-typed',
    'The time to arrive counts from the hour that somebody typed.',
    `heardOf(file, first)`,
    `first.at`,
  ),
  inRule(
    'R140',
    'publication-is-for-her-benefit',
    'published-under-pressure',
    'What was agreed to under pressure is published.',
    `quality === 'free'`,
    `quality !== undefined`,
  ),
  inRule(
    'R140',
    'publication-is-for-her-benefit',
    'published-after-the-yes-ran-out',
    'Something is published after the last day of the yes to it.',
    `until < dayOf(recordedAt)`,
    `until < ''`,
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
