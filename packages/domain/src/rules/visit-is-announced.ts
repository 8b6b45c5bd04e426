import { running } from '../case/reintegration/trials.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const visitIsAnnounced = effectRule({
  name: 'visit-is-announced',
  says: 'The person is told of a visit before it is made; only a spot check at the place of reintegration is not announced, and it gives its reason.',
  restsOn: ['Standards 7.9(d)', 'Policy VI.d'],
  basis: 'text',
  before: ['met.visit'],
  breaches: ({ file, effect: { kind, visitedAt, toldAt, spotCheckReason } }) => {
    if (kind === 'spot-check') {
      // "except when the case worker would like to spot check actual situations after reintegration"
      const after = running(file).some(({ at }) => Date.parse(at) <= Date.parse(visitedAt));
      return [
        ...(after ? [] : ['spot-check-before-reintegration']),
        ...(spotCheckReason === undefined ? ['spot-check-without-reason'] : []),
      ];
    }
    return toldAt !== undefined && Date.parse(toldAt) < Date.parse(visitedAt) ? [] : ['visit-not-announced'];
  },
});

/* @__PURE__ */ quoted(
  visitIsAnnounced,
  'The victim shall be informed of the specific time of follow-up visits in advance, except when the case worker would like to spot check actual situations',
  'a well-planned reintegration and follow-up',
);
