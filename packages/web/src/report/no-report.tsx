import type { ReadFailed } from '../api/problem.ts';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/** What can be wrong with an address of a report. */
const faults = [
  'no-such-corridor',
  'no-such-year',
  'no-such-half',
  'no-such-quarter',
  'year-not-begun',
  'half-not-begun',
  'year-not-over',
] as const;
export type ReportFault = (typeof faults)[number];

/** One sentence that says why there is no report here. */
export function NoSuchReport({ fault }: { readonly fault: ReportFault }) {
  const say = useWords();
  return (
    <p className="govuk-error-message" role="alert">
      {say(`no-report.${fault}`)}
    </p>
  );
}

type Read = { readonly error: ReadFailed | null; readonly refetch: () => unknown };

/** While a report is read, and why there is none. */
export function NoReport({ read }: { readonly read: Read }) {
  const code = read.error?.problem.errors?.[0]?.code;
  const fault = faults.find((one) => one === code);
  return fault === undefined ? <Waiting read={read} /> : <NoSuchReport fault={fault} />;
}
