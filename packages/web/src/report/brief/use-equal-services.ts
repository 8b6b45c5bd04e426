import { type EqualServices, equalServicesOf } from '@homeward/domain/report/parity/year';
import { useReads } from '../../api/use-read.ts';
import { useSession } from '../../session/session.tsx';
import { today } from '../../words/formats.ts';

/** Equal services in the quarters of a year that have begun; nothing for those who do not answer for them. */
export function useEqualServices(year: number): EqualServices | undefined {
  const { desk } = useSession().seat;
  const now = today();
  const begun = [1, 2, 3, 4].filter((quarter) => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}` <= now);
  const quarters = desk === 'task-force' ? begun : [];
  const reads = useReads(
    'viewParityReport',
    quarters.map((quarter) => ({ path: { quarter: `${year}-Q${quarter}` } })),
  );
  const reports = reads.flatMap(({ data }) => data ?? []);
  return quarters.length > 0 && reports.length === quarters.length ? equalServicesOf(reports) : undefined;
}
