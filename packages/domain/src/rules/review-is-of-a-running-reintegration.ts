import { running } from '../case/reintegration/trials.ts';
import { caseRule } from '../law/case-rule.ts';

export const reviewIsOfARunningReintegration = caseRule({
  name: 'review-is-of-a-running-reintegration',
  says: 'What is reviewed or ended is a reintegration that has begun and not ended.',
  restsOn: ['Standards 7.8(e)'],
  basis: 'derived',
  guards: ['reviewTrial', 'endReintegration'],
  naming: (file) => ({ reintegration: running(file).at(-1)?.id }),
  breaches: ({ file, said }) =>
    running(file).some(({ id }) => id === said.reintegration) ? [] : ['no-running-reintegration'],
});
