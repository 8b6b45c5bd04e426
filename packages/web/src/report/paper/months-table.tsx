import type { BilateralReport } from '@homeward/domain/report/bilateral';
import type { Spoken } from '../../words/use-speeches.ts';
import { PaperTable } from './paper-table.tsx';

const monthsNamed = 'report.months';

/** Which months the report is made of, how each stands, up to when a large open one was counted, and since when late entries wait for one. */
export function MonthsTable({
  report: { months },
  spoken,
}: {
  readonly report: BilateralReport;
  readonly spoken: readonly Spoken[];
}) {
  const rows = months.map(({ month, state, version, sealedAt, waits, countedAt }) => ({
    key: month,
    says: ({ say, month: named, day, moment }: Spoken) => [
      named(month),
      sealedAt === undefined
        ? say(`month.${state}`)
        : say('month.sealed-as', { version: version ?? 1, on: day(sealedAt) }),
      ...(countedAt === undefined ? [] : [say('report.counted-at', { at: moment(countedAt) })]),
      ...(waits === undefined ? [] : [say('report.waits', { since: moment(waits) })]),
    ],
    figures: [String(Number(month.slice(5)))],
  }));
  return <PaperTable spoken={spoken} named={monthsNamed} means="report.means.month" rows={rows} />;
}
