import { evaluationSources } from '../case/reintegration/evaluation.ts';
import { effectRule } from '../law/effect-rule.ts';

export const evaluationAnswersForSixSources = effectRule({
  name: 'evaluation-answers-for-six-sources',
  says: 'An evaluation says of papers, site visit, family, neighbours, local authority and the person on which day each was asked, or why not.',
  restsOn: ['Standards 13(b)'],
  basis: 'derived',
  before: ['examined.evaluation'],
  // "Evaluation includes reviewing documents, site visits, and interviews with family, neighbors, local authorities, and the victim."
  breaches: ({ effect: { sources } }) =>
    evaluationSources
      .filter((one) => (sources[one].on === undefined) === (sources[one].unasked === undefined))
      .map((one) => `not-said:${one}`),
});
