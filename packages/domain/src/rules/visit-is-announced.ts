import { caseRule } from '../law/case-rule.ts';

export const visitIsAnnounced = caseRule({
  name: 'visit-is-announced',
  says: 'She is told of a visit before it is made; only a spot check is not announced, and it gives its reason.',
  restsOn: ['Standards 7.9(d)', 'Policy VI.d'],
  basis: 'text',
  guards: ['recordVisit'],
  breaches: ({ said: { kind, visitedAt, toldAt, spotCheckReason } }) => {
    if (kind === 'spot-check') return spotCheckReason === undefined ? ['spot-check-without-reason'] : [];
    return toldAt !== undefined && Date.parse(toldAt) < Date.parse(visitedAt) ? [] : ['visit-not-announced'];
  },
});
