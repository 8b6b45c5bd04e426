import { waysHome } from '../../../packages/domain/src/case/clear.ts';
import { type ParityReport, parityReportOf } from '../../../packages/domain/src/report/parity/report.ts';
import type { ParityRow } from '../../../packages/domain/src/report/parity/row.ts';
import { composedEdition } from '../../../packages/domain/src/report/public/compose.ts';
import type { PublicCell, PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import { type Beside, nothingBeside } from '../../../packages/domain/src/report/public/received.ts';
import { anyPopulation, fewGroups, monthsOf, type Somebody } from '../public/populations.ts';
import { most, program } from './program.ts';

const year = 2008;
const corridors = ['TH-KH', 'VN-KH'] as const;
const quarters = [1, 2, 3, 4].map((one) => `${year}-Q${one}`);
const halves = ['H1', 'H2'] as const;

/** Who came to Cambodia in a year on two ways, and all files that were opened: who came without a handover is among them on that day. */
export type Year = { readonly came: readonly (readonly Somebody[])[]; readonly equalServices: readonly ParityReport[] };

function rowAt(quarter: string, organisation: string): ParityRow {
  return { quarter, organisation, foreign: false, services: { psychological: {}, medical: {} } };
}

export function yearOf(roll: () => number): Year {
  const came = corridors.map((corridor) => (roll() < 0.5 ? anyPopulation : fewGroups)(roll, corridor).slice(0, 90));
  const centres = ['shelter-a', 'shelter-b', 'shelter-c'].slice(0, 1 + Math.floor(roll() * 3));
  const anywhere = () => centres[Math.floor(roll() ** 3 * centres.length)] ?? 'shelter-a';
  const more = quarters.map(() => (roll() < 0.7 ? 0 : Math.floor(roll() * 8)));
  return withFiles(came, more, anywhere);
}

/** The same year with its files: of whoever came without a handover, and so many more in each quarter. */
export function withFiles(came: Year['came'], more: readonly number[], where = () => 'shelter-a'): Year {
  const opened = came.flat().filter(({ channel }) => channel !== 'formal');
  const all = [
    ...opened.map(({ month }) => rowAt(`${year}-Q${Math.ceil(month / 3)}`, where())),
    ...quarters.flatMap((quarter, at) => Array.from({ length: more[at] ?? 0 }, () => rowAt(quarter, where()))),
  ];
  const rowsIn = (quarter: string) => all.filter((row) => row.quarter === quarter);
  return { came, equalServices: quarters.map((quarter) => parityReportOf(quarter, rowsIn(quarter))) };
}

/** The editions of both ways, the second published beside the first: as the platform makes them, or as though it knew of nothing beside. */
export function publishedOf({ came, equalServices }: Year, isAware: boolean): readonly PublicEdition[] {
  const editions: PublicEdition[] = [];
  for (const [at, corridor] of corridors.entries()) {
    const beside: Beside = isAware ? { equalServices, awaited: [], editions: [...editions] } : nothingBeside;
    const months = monthsOf(came[at] ?? [], corridor, year);
    editions.push(composedEdition(corridor, year, months, 'named-in-the-policy', beside));
  }
  return editions;
}

function boundsOf(cell: PublicCell | undefined, under: number): readonly [low: number, high: number] {
  if (cell === undefined) return [0, most];
  if ('count' in cell) return cell.count === 0 ? [0, 0] : [Math.max(under, cell.count - 2), cell.count + 2];
  if (cell.suppressed === 'small') return [0, under - 1];
  return [cell.suppressed === 'complementary' ? under : 0, most];
}

function cameName(at: number, half: string, way: string): string {
  return `c${at}_${half}_${way.replace('-', '_')}`;
}

/** Of each group that equal services tell to be few, the numbers from one to four that it cannot be for who reads the published tables too. */
export function narrowedBy({ equalServices }: Year, editions: readonly PublicEdition[]) {
  const it = program();
  const small: string[] = [];
  const received: Record<string, string[]> = { H1: [], H2: [] };
  for (const { quarter, rows } of equalServices)
    for (const { organisation, service, cambodian } of rows) {
      if (service !== 'psychological') continue;
      const name = `n_${organisation.slice(-1)}_${quarter.slice(-2)}`;
      received[/Q[12]/.test(quarter) ? 'H1' : 'H2']?.push(name);
      if (cambodian.persons === 'small') small.push(name);
      const [low, high] = typeof cambodian.persons === 'number' ? [cambodian.persons, cambodian.persons] : [1, 4];
      it.holds([`+ ${name}`, low, high]);
    }
  for (const [at, { under, periods, counts }] of editions.entries()) {
    const cellOf = (period: string, table: string, code: string) =>
      periods
        .find((one) => one.period === period)
        ?.tables.find((one) => one.table === table)
        ?.cells.find((one) => one.code === code);
    for (const half of ['', ...halves]) {
      const period = half === '' ? `${year}` : `${year}-${half}`;
      const of = half === '' ? halves : [half];
      const sum = (ways: readonly string[]) =>
        of.flatMap((one) => ways.map((way) => `+ ${cameName(at, one, way)}`)).join(' ');
      it.holds(...waysHome.map((way) => [sum([way]), ...boundsOf(cellOf(period, 'channel', way), under)] as const));
      it.holds([sum(counts === undefined ? waysHome : ['formal']), ...boundsOf(cellOf(period, 'all', 'all'), under)]);
    }
  }
  for (const half of halves) {
    const away = editions.flatMap((_, at) =>
      waysHome.filter((way) => way !== 'formal').map((way) => `- ${cameName(at, half, way)}`),
    );
    const there = received[half]?.map((name) => `+ ${name}`) ?? [];
    it.holds([[...there, ...away].join(' '), 0, most]);
  }
  const narrowed = small.flatMap((name) => {
    const never = [1, 2, 3, 4].filter((value) => !it.may(`+ ${name}`, value));
    return never.length > 0 ? [`${name}: not ${never}`] : [];
  });
  return { narrowed, looked: small.length };
}
