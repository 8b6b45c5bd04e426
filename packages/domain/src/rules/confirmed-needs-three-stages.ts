import { caseRule } from '../law/case-rule.ts';

export const confirmedNeedsThreeStages = caseRule({
  name: 'confirmed-needs-three-stages',
  says: 'A victim is confirmed only when recruitment, transportation and exploitation are all present; otherwise the person stays a presumed victim.',
  restsOn: ['Policy I (stages)', 'Policy III (identification)'],
  basis: 'text',
  guards: ['recordDetermination'],
  breaches: ({ said: { status, stages } }) => {
    if (status !== 'confirmed') return [];
    if (stages === undefined) return ['stages-missing'];
    return Object.entries(stages)
      .filter(([, answer]) => answer !== 'yes')
      .map(([stage]) => `stage:${stage}`);
  },
});
