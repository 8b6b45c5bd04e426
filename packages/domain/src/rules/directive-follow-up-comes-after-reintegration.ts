import { effectRule } from '../law/effect-rule.ts';

export const directiveFollowUpComesAfterReintegration = effectRule({
  name: 'directive-follow-up-comes-after-reintegration',
  says: 'Follow-up of either type under Directive 009 comes after its phase of reintegration has begun.',
  restsOn: ['Standards 9'],
  basis: 'derived',
  before: ['phase-set.directive'],
  when: { phase: 'follow-up-type-1' },
  breaches: ({ file, effect: { phase } }) => {
    if (phase !== 'follow-up-type-1' && phase !== 'follow-up-type-2') return [];
    const begun = file.directiveOpenings.some((one) => one.phase === 'reintegration');
    return begun ? [] : ['not-reintegrated-yet'];
  },
});
