import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

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

/* @__PURE__ */ quoted(
  confirmedNeedsThreeStages,
  'Human trafficking occurs in three stages: the recruitment, transportation and exploitation',
  'The three key factors that need to be present for a person to be identified as a victim of human trafficking are recruitment, transportation and exploitation',
);
