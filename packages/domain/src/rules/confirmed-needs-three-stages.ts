import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const confirmedNeedsThreeStages = effectRule({
  name: 'confirmed-needs-three-stages',
  says: 'A victim is confirmed only when recruitment, transportation and exploitation are all present; otherwise the person stays a presumed victim.',
  restsOn: ['Policy I (stages)', 'Policy III (identification)'],
  basis: 'text',
  before: ['determined.said'],
  breaches: ({ effect: { status, stages } }) => {
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
