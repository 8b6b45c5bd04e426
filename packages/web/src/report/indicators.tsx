import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { Table } from '../parts/table.tsx';
import { sayNumber } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { Cells } from './cells.tsx';

type Corridor = BilateralReport['corridors'][number];
type Cell = { readonly code: string; readonly count: number };
type Days = NonNullable<Corridor['times'][number]['median']>;

function sum(cells: readonly Cell[]): number {
  return cells.reduce((all, { count }) => all + count, 0);
}

function sayDays(say: Say, { from, to }: Days): string {
  return to === undefined
    ? say('report.days-more', { from: sayNumber(from) })
    : say('report.days', { from: sayNumber(from), to: sayNumber(to) });
}

/** How long steps took; of fewer than ten only how many. */
function Times({ of, times }: { readonly of: string; readonly times: Corridor['times'] }) {
  const say = useWords();
  const counted = times.filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  const rows = counted.map(({ code, count, median, ninth }) => ({
    key: code,
    cells: [
      say(`interval.${code}`),
      sayNumber(count),
      median ? sayDays(say, median) : say('report.times-few'),
      ninth ? sayDays(say, ninth) : say('report.times-few'),
    ],
  }));
  const heads = ['report.head.what', 'report.head.count', 'report.times-median', 'report.times-ninth'].map((one) =>
    say(one),
  );
  return <Table caption={say('report.times')} of={of} heads={heads} rows={rows} figuresFrom={1} />;
}

type GroupedProps = {
  readonly caption: string;
  readonly of: string;
  readonly first: string;
  readonly groups: readonly { readonly code: string; readonly cells: readonly Cell[] }[];
  readonly rowOf: (code: string) => string;
  readonly headOf: (code: string) => string;
};

/** Several groups in one table: a row a group, a column a code. A group without a count is left out. */
function Grouped({ caption, of, first, groups, rowOf, headOf }: GroupedProps) {
  const counted = groups.filter(({ cells }) => sum(cells) > 0);
  const codes = counted[0]?.cells.map(({ code }) => code) ?? [];
  if (counted.length === 0) return null;
  const rows = counted.map(({ code, cells }) => ({
    key: code,
    cells: [rowOf(code), ...cells.map(({ count }) => sayNumber(count))],
  }));
  return <Table caption={caption} of={of} heads={[first, ...codes.map(headOf)]} rows={rows} figuresFrom={1} />;
}

function Missing({ of, missing }: { readonly of: string; readonly missing: Corridor['missing'] }) {
  const say = useWords();
  if (missing.length === 0) return null;
  // An item of a checklist goes by its code, alike in every language: D5.
  const rows = missing.map(({ code, count }) => ({ key: code, cells: [code, sayNumber(count)] }));
  const heads = [say('report.head.what'), say('report.head.count')];
  return <Table caption={say('report.missing')} of={of} heads={heads} rows={rows} figuresFrom={1} />;
}

/** Why handovers stopped: only what was counted. */
function Stopped({ of, reasons }: { readonly of: string; readonly reasons: Corridor['reasons'] }) {
  const say = useWords();
  const rows = reasons.flatMap(({ code, cells }) =>
    cells
      .filter(({ count }) => count > 0)
      .map((cell) => ({
        key: `${code}.${cell.code}`,
        cells: [say(`handover-status.${code}`), say(`stop.${cell.code}`), sayNumber(cell.count)],
      })),
  );
  if (rows.length === 0) return null;
  const heads = [say('report.stopped'), say('report.head.what'), say('report.head.count')];
  return <Table caption={say('report.reasons')} of={of} heads={heads} rows={rows} figuresFrom={2} />;
}

/** What a year says of one corridor but who came: times, checklists, services, stops, follow-up, claims and who waits. */
export function Indicators({ corridor }: { readonly corridor: Corridor }) {
  const say = useWords();
  const of = say(`corridor.${corridor.corridor}`);
  return (
    <>
      <Times of={of} times={corridor.times} />
      <div className="hw-tables">
        {sum(corridor.checklist) > 0 && (
          <Cells caption={say('report.checklist')} family="checklist-figure" of={of} cells={corridor.checklist} />
        )}
        <Missing of={of} missing={corridor.missing} />
        {sum(corridor.services) > 0 && (
          <Cells caption={say('report.services')} family="outcome" of={of} cells={corridor.services} />
        )}
        <Stopped of={of} reasons={corridor.reasons} />
        {sum(corridor.claims) > 0 && (
          <Cells caption={say('report.claims')} family="claim-state" of={of} cells={corridor.claims} />
        )}
      </div>
      <Grouped
        caption={say('report.follow-up')}
        of={of}
        first={say('report.months-after')}
        groups={corridor.followUp}
        rowOf={(code) => sayNumber(Number(code))}
        headOf={(code) => say(`follow-up.${code}`)}
      />
      <Grouped
        caption={say('report.holds')}
        of={of}
        first={say('report.head.what')}
        groups={corridor.holds}
        rowOf={(code) => say(`hold.${code}`)}
        headOf={(code) => say(`hold-age.${code}`)}
      />
    </>
  );
}
