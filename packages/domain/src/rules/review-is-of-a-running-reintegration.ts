import { running } from '../case/reintegration/trials.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const reviewIsOfARunningReintegration = caseRule({
  name: 'review-is-of-a-running-reintegration',
  says: 'What is reviewed or ended is a reintegration that has begun by then and not ended.',
  ...technical,
  guards: ['reviewTrial', 'endReintegration', 'recordEvaluation'],
  naming: (file) => ({ reintegration: running(file).at(-1)?.id }),
  breaches: ({ file, said, at }) => {
    const reviewed = running(file).find(({ id }) => id === said.reintegration);
    if (reviewed === undefined) return ['no-running-reintegration'];
    return Date.parse(at) < Date.parse(reviewed.at) ? ['before-it-began'] : [];
  },
});
