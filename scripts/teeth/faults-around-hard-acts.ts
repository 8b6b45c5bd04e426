import { type Fault, inRule } from './fault.ts';

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
];
