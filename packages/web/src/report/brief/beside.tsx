import type { BilateralReport } from '@homeward/domain/report/bilateral';
import { type Compared, comparedOf } from '@homeward/domain/report/key-figures';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { type PaperRow, PaperTable, thousandsApart } from '../paper/paper-table.tsx';

type Props = {
  readonly report: BilateralReport;
  readonly before: BilateralReport | undefined;
  readonly spoken: readonly Spoken[];
};

/** Which words name a figure that two years are compared by. */
const words: Readonly<Record<Compared['code'], string>> = {
  returned: 'report.term.returned',
  formal: 'channel.formal',
  children: 'age-band.under-18',
  women: 'sex.female',
  stopped: 'report.stopped',
  complete: 'brief.complete',
  offered: 'brief.offered',
  paid: 'brief.paid',
  waiting: 'brief.waiting',
};

function signed(difference: number): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${thousandsApart(Math.abs(difference))}`;
}

function figuresOf(now: number, before: number | undefined): readonly string[] {
  if (before === undefined) return ['–', thousandsApart(now), '–'];
  return [thousandsApart(before), thousandsApart(now), signed(now - before)];
}

function rowsOf(corridor: BilateralReport['corridors'][number], before: BilateralReport | undefined) {
  const compared = comparedOf(corridor, before);
  const way = corridor.corridor;
  const heading: PaperRow = { key: way, says: ({ say }) => [say(`corridor.${way}`)] };
  const rows = compared.map(({ code, now, before: then }): PaperRow => {
    const named = code === 'returned' && way === 'KH-KH' ? 'report.referred' : words[code];
    return { key: `${way} ${code}`, says: ({ say }) => [say(named)], figures: figuresOf(now, then) };
  });
  const isEmpty = compared.every(({ now, before: then = 0 }) => now === 0 && then === 0);
  return isEmpty ? [{ ...heading, figures: figuresOf(0, before && 0) }] : [heading, ...rows];
}

const ofBorder = ['arrived', 'presumed'] as const;

const comparedNamed = 'brief.compared';

/** This year beside the last one: each figure, the one before it and how far they lie apart. */
export function Beside({ report, before, spoken }: Props) {
  const say = useWords();
  const { year, border } = report;
  const ofTrucks = border.flatMap(({ code, count }): readonly PaperRow[] => {
    if (!ofBorder.some((one) => one === code)) return [];
    const then = before?.border.find((one) => one.code === code)?.count ?? (before && 0);
    return [{ key: code, says: (one) => [one.say(`border-figure.${code}`)], figures: figuresOf(count, then) }];
  });
  return (
    <PaperTable
      spoken={spoken}
      named={comparedNamed}
      rows={[...report.corridors.flatMap((one) => rowsOf(one, before)), ...ofTrucks]}
      heads={[`${year - 1}`, `${year}`, say('brief.difference')]}
    />
  );
}

/** What the picture beside the table is drawn of. */
export function pairsOf({ report, before, spoken }: Props) {
  return report.corridors.map((one) => {
    const [returned] = comparedOf(one, before);
    return {
      key: one.corridor,
      names: spoken.map(({ language, say }) => ({
        language,
        name: `${say(one.corridor === 'KH-KH' ? 'report.referred' : 'report.term.returned')}: ${say(`corridor.${one.corridor}`)}`,
      })),
      now: returned?.now ?? 0,
      ...(returned?.before === undefined ? {} : { before: returned.before }),
    };
  });
}
