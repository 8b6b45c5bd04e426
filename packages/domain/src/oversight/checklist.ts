import type { Citation } from '../law/articles.ts';
import { owedByLaw } from '../law/owed-by-law.ts';

/** One row of the checklist of a monitoring: an obligation of the register with its articles. */
type ChecklistRow = { readonly id: string; readonly says: string; readonly restsOn: readonly Citation[] };

/** What the Standards ask of whoever serves victims: their articles 6 to 12. What they ask of the Ministry itself nobody monitors a provider for. */
function isOfProviders(article: Citation): boolean {
  return /^Standards ([6-9]|1[0-2])\b/.test(article);
}

/** The checklist of a monitoring, made of the register: an obligation that is added there is asked about at the next visit. */
export const monitoringChecklist: readonly ChecklistRow[] = owedByLaw
  .flatMap(({ obligations }) => obligations)
  .filter(({ restsOn }) => restsOn.some(isOfProviders))
  .map(({ id, says, restsOn }) => ({ id, says, restsOn: restsOn.filter(isOfProviders) }));

/** The articles that a row of the checklist rests on; none for what is no row of it. */
export function articlesOfRow(id: string): readonly Citation[] {
  return monitoringChecklist.find((row) => row.id === id)?.restsOn ?? [];
}
