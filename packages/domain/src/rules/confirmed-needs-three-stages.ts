import { rule } from '../law/rule.ts';

type Answer = 'yes' | 'no' | 'unknown';
type Stages =
  | { readonly recruitment: Answer; readonly transportation: Answer; readonly exploitation: Answer }
  | undefined;

export const confirmedNeedsThreeStages = rule({
  name: 'confirmed-needs-three-stages',
  says: 'A victim is confirmed only when recruitment, transportation and exploitation are all present; otherwise she stays presumed.',
  restsOn: ['Policy I (stages)', 'Policy III (identification)'],
  basis: 'text',
  breaches: (status: string, stages: Stages) => {
    if (status !== 'confirmed') return [];
    if (stages === undefined) return ['stages-missing'];
    return Object.entries(stages)
      .filter(([, answer]) => answer !== 'yes')
      .map(([stage]) => `stage:${stage}`);
  },
});
