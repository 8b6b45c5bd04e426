import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { icTip } from '@homeward/domain/report/ic-tip';
import { linesOf, periodOf } from '@homeward/domain/report/lines';
import { figureCell } from '../figure.tsx';
import { meansOf } from '../paper/labels.ts';
import { definitionsOf, type Saying } from './definitions.ts';
import type { Book, Sheet } from './sheet.ts';

const changedHeads = ['corridor', 'table', 'of', 'code', 'before', 'now'] as const;

/** A row a figure that a version changed; one without figures where none is told. */
function historyRows({ version, at, month, because, office, changed = [] }: BilateralReport['history'][number]) {
  const made = [version, at, month ?? '', because ?? '', office?.organisation ?? '', office?.role ?? ''];
  if (changed.length === 0) return [[...made, ...changedHeads.map(() => '')]];
  return changed.map((one) => [...made, ...changedHeads.map((head) => one[head] ?? '')]);
}

/** What the figures are: which months they are made of, which version this is, what was restated, and what is still to come. */
function besidesOf(report: BilateralReport): readonly Sheet[] {
  const { country, edition, agreement, version, final, waits = '', months, history } = report;
  const about = [edition, country, periodOf(report), agreement, version, final ? 'yes' : 'no', waits];
  return [
    {
      name: 'months',
      heads: ['month', 'state', 'version', 'sealedAt', 'because', 'countedAt', 'lateEntriesWaitSince'],
      rows: months.map((one) => [
        one.month,
        one.state,
        one.version ?? '',
        one.sealedAt ?? '',
        one.because ?? '',
        one.countedAt ?? '',
        one.waits ?? '',
      ]),
    },
    {
      name: 'about',
      heads: [
        'edition',
        'country',
        'period',
        'agreement',
        'version',
        'final',
        'lateEntriesWaitSince',
        'classification',
      ],
      rows: [[...about, 'IC-TIP, 2025; categories of the Protocol of 2000, Article 3']],
    },
    {
      name: 'history',
      heads: ['version', 'at', 'month', 'because', 'organisation', 'role', ...changedHeads],
      rows: history.flatMap(historyRows),
    },
  ];
}

/** A closed report as a file: by codes, so that a spreadsheet in any language reads the same. */
export function reportBook(report: BilateralReport, spoken: readonly Saying[]): Book {
  const [period, lines] = [periodOf(report), linesOf(report)];
  const { country } = report;
  return {
    name: `homeward-${country}-${period}`,
    figures: {
      name: 'figures',
      heads: ['country', 'period', 'corridor', 'table', 'of', 'code', 'count'],
      rows: lines.map(({ corridor = '', table, of = '', figure }) => [
        country,
        period,
        corridor,
        table,
        of,
        figure.code,
        figureCell(figure),
      ]),
    },
    besides: [
      ...besidesOf(report),
      definitionsOf(
        lines.map(({ table }) => table),
        meansOf,
        spoken,
      ),
      {
        name: 'ic-tip',
        heads: ['variable', 'code', 'category', 'source'],
        rows: icTip.map(({ variable, code, category, source }) => [variable, code, category, source]),
      },
    ],
  };
}
