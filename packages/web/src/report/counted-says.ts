import type { Speech } from '../words/speech.ts';
import type { TwoYears } from './published-tables.ts';

/** Whom the tables do not count: who was handed over unknown to missions, and, of each year that counts handovers alone, the few others. */
export function countedSays({ say }: Pick<Speech, 'say'>, report: TwoYears): string {
  const editions = [...(report.before === undefined ? [] : [report.before]), report];
  const alone = editions.flatMap(({ counts, year, under }) =>
    counts === undefined ? [] : [say('public-report.handovers', { year, under })],
  );
  return [say('public-report.quiet'), ...alone].join(' ');
}
