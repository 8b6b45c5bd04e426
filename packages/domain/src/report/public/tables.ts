import { ageGroup, type Corridor, exploitation, sex, waysHome } from '../../case/clear.ts';
import { publication } from '../../settings/publication.ts';
import { bandNames } from '../crossed.ts';
import { figuresOn, namesOf } from '../published.ts';

/** How long a time a table may be of: never shorter than a quarter. */
export type Span = 'year' | 'half' | 'quarter';

/** Whom the tables of an edition break down: everybody, or those alone who came by a handover. */
export type Whom = 'everybody' | 'handovers';

/** One table that the public edition of a corridor may have. */
type Table = {
  readonly codes: readonly string[];
  readonly spans: readonly Span[];
  /** What it is broken down by beside corridor and period. */
  readonly by: readonly ('sex' | 'age' | 'channel' | 'purpose' | 'outcome')[];
  /** Only where somebody can come so: nobody crosses a border inside the country, trucks come to Cambodia alone. */
  readonly where?: 'across-borders' | 'to-cambodia';
};

const year = ['year'] as const;
const halves = ['year', 'half'] as const;

/**
 * THE list of what is ever published, each once and for all corridors: at most two attributes beside corridor and period (practice 10).
 * There is none by gate and none by nationality, children are crossed with nothing but their sex, purposes with nothing at all.
 */
export const publicTables = {
  all: { codes: ['all'], spans: ['year', 'half', 'quarter'], by: [] },
  figures: { codes: [], spans: year, by: [] },
  sex: { codes: sex.options, spans: halves, by: ['sex'] },
  age: { codes: bandNames, spans: halves, by: ['age'] },
  channel: { codes: waysHome, spans: halves, by: ['channel'], where: 'across-borders' },
  'age-group': { codes: ageGroup.options.filter((one) => one !== 'unknown'), spans: year, by: ['age'] },
  purpose: { codes: exploitation.options, spans: year, by: ['purpose'] },
  'sex-age': {
    codes: ['female', 'male'].flatMap((one) => bandNames.map((band) => `${one}.${band}`)),
    spans: year,
    by: ['sex', 'age'],
  },
  handover: {
    codes: ['refused', 'postponed', 'disputed', 'returned'],
    spans: year,
    by: ['outcome'],
    where: 'across-borders',
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof publicTables;
export const tableNames = Object.keys(publicTables) as readonly TableName[];

/** Fewer persons in a year than this: nothing shorter than the year is published (practice 10). */
export const yearOnlyUnder = publication.yearOnly.value;

/** Nothing is told of fewer persons: ten across borders, five where no border was crossed (practice 10). */
export function thresholdOf(corridor: Corridor): number {
  const { inside, acrossBorders } = publication;
  return corridor === 'KH-KH' ? inside.value : acrossBorders.value;
}

type Period = { readonly name: string; readonly span: Span; readonly quarters: number };

/** The periods of a year, with its quarters as bits. */
export function periodsOf(year: number): readonly Period[] {
  return [
    { name: `${year}`, span: 'year', quarters: 0b1111 },
    { name: `${year}-H1`, span: 'half', quarters: 0b0011 },
    { name: `${year}-H2`, span: 'half', quarters: 0b1100 },
    ...[0, 1, 2, 3].map((index) => ({ name: `${year}-Q${index + 1}`, span: 'quarter' as const, quarters: 1 << index })),
  ];
}

/** The tables of one corridor in one span, in the order they are printed. */
export function tablesOf(corridor: Corridor, span: Span): readonly TableName[] {
  return tableNames.filter((name) => {
    const { spans, where }: Table = publicTables[name];
    if (where === 'across-borders' && corridor === 'KH-KH') return false;
    return spans.includes(span);
  });
}

/** The lines of one table, in their order. */
export function codesOf(corridor: Corridor, name: TableName): readonly string[] {
  return name === 'figures' ? namesOf(figuresOn[corridor]) : publicTables[name].codes;
}
