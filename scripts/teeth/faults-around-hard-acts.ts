import { type Fault, faultsIn, inRule } from './fault.ts';

const checklist = faultsIn('packages/domain/src/handover/checklist.ts', 'test/domain/missing-in-danger.test.ts');
const shelter = faultsIn('packages/domain/src/case/recovery/admitted.ts', 'test/domain/shelter-placements.test.ts');

/** What makes an act that has to be possible open more than it may: planted, each has to be found. */
export const faultsAroundHardActs: readonly Fault[] = [
  inRule(
    'child-placed-against-their-no',
    'child-is-not-placed-against-their-no',
    'A child is given to the family against their own no.',
    `saidNoToPlacement(file, lets ? recordedAt : at) ?`,
    `false ?`,
  ),
  inRule(
    'adult-kept-and-nothing-said',
    'adult-is-not-kept',
    'An adult who could not leave a questioning is written down as if nothing were wrong.',
    `couldLeave === 'no'`,
    `couldLeave === ('never' as never)`,
  ),
  inRule(
    'yes-through-a-stranger',
    'strange-interpreter-serves-a-doctor-alone',
    'A yes through an interpreter who has signed nothing counts for anybody.',
    `isThroughAStranger(file)`,
    `file.breaches.length < 0`,
  ),
  inRule(
    'yes-through-nobody',
    'strange-interpreter-serves-a-doctor-alone',
    'A yes counts that only says that somebody interpreted.',
    `consent.interpreter && interpretersOwed(file).length > 0`,
    `interpretersOwed(file).length < 0`,
  ),
  inRule(
    'adult-by-the-paper-of-another',
    'documents-determine-age',
    'A paper that was found to be another person’s makes an adult of a child.',
    `isOfAnother(file, effect.evidence)`,
    `file.ages.length < 0`,
  ),
  inRule(
    'small-child-speaks-alone',
    'small-child-is-spoken-for',
    'A small child’s own word copies its file to others.',
    `!isSmallChild(file, at)`,
    `!isSmallChild(file, '2099-01-01T00:00:00.000Z')`,
  ),
  inRule(
    'home-on-nobodys-advice',
    'social-affairs-are-consulted-first',
    'A case ends as recovered with the person at home, and nobody asked the province.',
    `reason === 'recovered' && livesAtHome(file)`,
    `reason === 'never' && livesAtHome(file)`,
  ),
  checklist(
    'child-goes-without',
    'A child in danger goes without what protects a child.',
    ` && !circumstances.includes('child')`,
    '',
  ),
  shelter(
    'bed-for-ever',
    'A shelter that took somebody in once has them again, wherever they lived since.',
    `    ...file.homes,\n`,
    '',
  ),
];
