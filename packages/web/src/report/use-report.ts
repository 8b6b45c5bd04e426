import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { useRead } from '../api/use-read.ts';

type Asked = { readonly country: string; readonly year: string; readonly half?: '1' | '2' | undefined };

/** The first year of which anything can be asked. */
const firstYear = 1901;

/** A year beside the one before it. Of that nothing is told while none of its months is closed. */
export function useReport({ country, year, half }: Asked, enabled = true) {
  const query = half === undefined ? {} : { query: { half } as const };
  const read = useRead('viewBilateralReport', { path: { country, year }, ...query }, enabled);
  const then = Number(year) - 1;
  const asksBefore = read.data !== undefined && then >= firstYear;
  const last = useRead('viewBilateralReport', { path: { country, year: `${then}` }, ...query }, asksBefore);
  return { read, before: toldOf(last.data), ready: read.data !== undefined && (!asksBefore || !last.isLoading) };
}

function toldOf(report: BilateralReport | undefined): BilateralReport | undefined {
  return report?.months.some(({ state }) => state === 'sealed') === true ? report : undefined;
}
