import { rule } from '../law/rule.ts';

type Seen = { readonly notKept: readonly string[] };
type Said = { readonly obligation: string; readonly article: string };

export const findingComesFromAMonitoring = rule({
  name: 'finding-comes-from-a-monitoring',
  says: 'A finding is of a row that a monitoring saw not kept, and names the article it breaks.',
  restsOn: ['Standards 13 step 3'],
  basis: 'derived',
  breaches: (seen: Seen | undefined, { obligation, article }: Said, articles: readonly string[]) => {
    if (seen === undefined) return ['no-such-monitoring'];
    return [
      ...(seen.notKept.includes(obligation) ? [] : ['row-was-not-broken']),
      ...(articles.includes(article) ? [] : ['article-of-another-row']),
    ];
  },
});
