import { type Corridor, exploitation } from '../../case/clear.ts';
import { bandNames, crossedSexes } from '../crossed.ts';
import { forcedLabour, sexual } from '../vector.ts';
import { codesOf, figuresOn, publicTables, type TableName } from './tables.ts';

/** Lines that are together as many persons as others, or, where not `exact`, at least as many. Names as `nameOf` gives them. */
export type Statement = {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  readonly exact: boolean;
};

function exactly(whole: string, parts: readonly string[]): Statement {
  return { whole: [whole], parts, exact: true };
}

function within(whole: readonly string[], part: string): Statement {
  return { whole, parts: [part], exact: false };
}

/** Everything a reader knows of how the tables of one corridor and year hang together. Lines that are not told fall away with what names them. */
export function equationsOf(corridor: Corridor, year: number): readonly Statement[] {
  const [whole, first, second] = [`${year}`, `${year}-H1`, `${year}-H2`] as const;
  return [
    ...[whole, first, second].flatMap((period) => ofOnePeriod(period)),
    ...ofAges(whole),
    ...exploitation.options.map((purpose) => within([`${whole} all all`], `${whole} purpose ${purpose}`)),
    ...ofFigures(corridor, whole),
    ...inHalves(corridor, whole, first, second),
    exactly(`${first} all all`, [`${year}-Q1 all all`, `${year}-Q2 all all`]),
    exactly(`${second} all all`, [`${year}-Q3 all all`, `${year}-Q4 all all`]),
  ];
}

function ofOnePeriod(period: string): readonly Statement[] {
  const lines = (table: TableName) => publicTables[table].codes.map((code) => `${period} ${table} ${code}`);
  return (['sex', 'age', 'channel'] as const).map((table) => exactly(`${period} all all`, lines(table)));
}

function ofAges(year: string): readonly Statement[] {
  return [
    exactly(`${year} age under-18`, [`${year} age-group 0-11`, `${year} age-group 12-17`]),
    exactly(`${year} age 18-and-over`, [`${year} age-group 18-24`, `${year} age-group 25+`]),
    ...crossedSexes.map((one) =>
      exactly(
        `${year} sex ${one}`,
        bandNames.map((band) => `${year} sex-age ${one}.${band}`),
      ),
    ),
    ...bandNames.map((band) =>
      exactly(
        `${year} age ${band}`,
        crossedSexes.map((one) => `${year} sex-age ${one}.${band}`),
      ),
    ),
  ];
}

function inHalves(corridor: Corridor, year: string, first: string, second: string): readonly Statement[] {
  return (['all', 'sex', 'age', 'channel'] as const).flatMap((table) =>
    codesOf(corridor, table).map((code) =>
      exactly(`${year} ${table} ${code}`, [`${first} ${table} ${code}`, `${second} ${table} ${code}`]),
    ),
  );
}

/** What the definitions of the ministry's figures say of them: whom they count lies within other lines. */
function ofFigures(corridor: Corridor, year: string): readonly Statement[] {
  const figure = (name: string) => `${year} figures ${name}`;
  const purposes = (all: readonly string[]) => all.map((one) => `${year} purpose ${one}`);
  const inAll = figuresOn[corridor].map((name) => within([`${year} all all`], figure(name)));
  switch (corridor) {
    case 'TH-KH':
      return [
        ...inAll,
        within([figure('A1')], figure('A2')),
        within(purposes(sexual), figure('A2')),
        // Women of any age and boys: the rest are children whose sex or age group is not known.
        { whole: [figure('A1')], parts: [`${year} sex female`, `${year} sex-age male.under-18`], exact: false },
        within([figure('A1')], `${year} sex female`),
        within([figure('A1')], `${year} age under-18`),
      ];
    case 'VN-KH':
      return [
        ...inAll,
        within(purposes(forcedLabour), figure('A3')),
        ...purposes(forcedLabour).map((purpose) => within([figure('A3')], purpose)),
      ];
    case 'KH-VN':
      return [...inAll, within([`${year} sex female`], figure('A4')), within(purposes(sexual), figure('A4'))];
    case 'KH-KH':
      return [exactly(`${year} all all`, [figure('A6')])];
    case 'MY-KH':
    case 'KH-TH':
    case 'KH-MY':
    case 'KH-ZZ':
      return inAll;
  }
}
