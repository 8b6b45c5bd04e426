import { isInCrisis } from '../case/crisis/open-crises.ts';
import { running } from '../case/reintegration/trials.ts';
import { effectRule } from '../law/effect-rule.ts';

export const visitIsAnnounced = effectRule({
  name: 'visit-is-announced',
  says: 'The person is told of a visit before it is made; only a spot check at the place of reintegration, or in a crisis, is not announced, and it gives its reason.',
  restsOn: ['Standards 7.9(d)', 'Policy VI.d', 'Policy III (crisis)'],
  basis: 'derived',
  before: ['met.visit'],
  breaches: ({ file, effect: { kind, visitedAt, toldAt, spotCheckReason } }) => {
    if (kind === 'spot-check') {
      // "except when the case worker would like to spot check actual situations after reintegration"; whoever is in danger is not sent a notice first.
      const after = running(file).some(({ at }) => Date.parse(at) <= Date.parse(visitedAt));
      return [
        ...(after || isInCrisis(file, visitedAt) ? [] : ['spot-check-before-reintegration']),
        ...(spotCheckReason === undefined ? ['spot-check-without-reason'] : []),
      ];
    }
    return toldAt !== undefined && Date.parse(toldAt) < Date.parse(visitedAt) ? [] : ['visit-not-announced'];
  },
});
