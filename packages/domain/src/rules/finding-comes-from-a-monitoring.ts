import { ruleAnywhere } from '../law/effect-rule.ts';

export const findingComesFromAMonitoring = ruleAnywhere({
  name: 'finding-comes-from-a-monitoring',
  says: 'A finding is of a row that a monitoring saw not kept, and names the article it breaks.',
  restsOn: ['Standards 13 step 3'],
  basis: 'derived',
  before: ['provider-judged.found'],
  breaches: ({ effect: { looked, obligation, article, articles } }) => {
    if (looked === undefined) return ['no-such-monitoring'];
    return [
      ...(looked.notKept.includes(obligation) ? [] : ['row-was-not-broken']),
      ...(articles.includes(article) ? [] : ['article-of-another-row']),
    ];
  },
});
