import type { ParityReport } from './report.ts';
import { perThousand } from './statistics.ts';

type Row = ParityReport['rows'][number];
type Side = { readonly offered: number; readonly of: number; readonly persons: number };

/** Equal services of a year in one sentence: how often a service was offered that a person may have, and how sure the difference is. */
export type EqualServices = {
  readonly foreign: Side;
  readonly cambodian: Side;
  /** Foreign less Cambodian, in a thousand, with its 95 % interval; absent where a side has nobody of whom it may be told. */
  readonly difference?: { readonly estimate: number; readonly low: number; readonly high: number };
  readonly says: 'too-few' | 'no-difference' | 'less-often' | 'more-often';
  /** Findings of the quarters, as the page of equal services tells them. */
  readonly findings: number;
};

/** The point of the normal curve beyond which one in forty lies. */
const z95 = 1.96;
/** An interval wider than this says nothing: a fifth of all persons. */
const widest = perThousand / 5;

function wilson({ offered, of, persons }: Side): { share: number; low: number; high: number } {
  const [share, n] = [offered / of, persons];
  const middle = share + z95 ** 2 / (2 * n);
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + z95 ** 2 / (4 * n ** 2));
  const by = 1 + z95 ** 2 / n;
  return { share, low: (middle - reach) / by, high: (middle + reach) / by };
}

function isTold(row: Row): boolean {
  return [row.foreign, row.cambodian].every(
    ({ persons, offered }) => typeof persons === 'number' && typeof offered === 'number',
  );
}

/** Rows of which both sides are told. Who may have several services is one person: as many as the service has that most may have. */
function sideOf(reports: readonly ParityReport[], who: 'foreign' | 'cambodian'): Side {
  const number = (figure: Row['foreign']['persons']) => (typeof figure === 'number' ? figure : 0);
  const centres = reports.flatMap(({ rows }) => [
    ...Map.groupBy(rows.filter(isTold), ({ organisation }) => organisation).values(),
  ]);
  const groups = centres.flat().map((row) => row[who]);
  return {
    offered: groups.reduce((sum, { offered }) => sum + number(offered), 0),
    of: groups.reduce((sum, { persons }) => sum + number(persons), 0),
    persons: centres.reduce((sum, rows) => sum + Math.max(...rows.map((row) => number(row[who].persons))), 0),
  };
}

/** The interval of a difference of two shares (R. G. Newcombe, 1998, method 10). */
function differenceOf(foreign: Side, cambodian: Side): EqualServices['difference'] {
  if (foreign.of === 0 || cambodian.of === 0) return undefined;
  const [one, other] = [wilson(foreign), wilson(cambodian)];
  const estimate = one.share - other.share;
  const down = Math.sqrt((one.share - one.low) ** 2 + (other.high - other.share) ** 2);
  const up = Math.sqrt((one.high - one.share) ** 2 + (other.share - other.low) ** 2);
  const inThousand = (share: number) => Math.round(share * perThousand);
  return { estimate: inThousand(estimate), low: inThousand(estimate - down), high: inThousand(estimate + up) };
}

function saysOf(difference: EqualServices['difference']): EqualServices['says'] {
  if (difference === undefined) return 'too-few';
  if (difference.high < 0) return 'less-often';
  if (difference.low > 0) return 'more-often';
  return difference.high - difference.low > widest ? 'too-few' : 'no-difference';
}

/** The quarters of a year together. Only figures that the quarters tell go in, so that it tells nothing that they hide. */
export function equalServicesOf(reports: readonly ParityReport[]): EqualServices {
  const [foreign, cambodian] = [sideOf(reports, 'foreign'), sideOf(reports, 'cambodian')];
  const difference = differenceOf(foreign, cambodian);
  return {
    foreign,
    cambodian,
    ...(difference === undefined ? {} : { difference }),
    says: saysOf(difference),
    findings: reports.reduce((sum, { verdicts }) => sum + verdicts.length, 0),
  };
}
