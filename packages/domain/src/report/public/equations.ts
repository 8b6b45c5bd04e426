import { type Corridor, exploitation } from '../../case/clear.ts';
import type { PublishedFigure } from '../../countries/country.ts';
import { bandNames, crossedSexes } from '../crossed.ts';
import { figuresOn, purposesOf } from '../published.ts';
import { codesOf, publicTables, type TableName, type Whom } from './tables.ts';

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
export function equationsOf(corridor: Corridor, year: number, whom: Whom): readonly Statement[] {
  const [whole, first, second] = [`${year}`, `${year}-H1`, `${year}-H2`] as const;
  return [
    ...[whole, first, second].flatMap((period) => ofOnePeriod(period, whom)),
    ...ofAges(whole),
    ...crossedInHalves(whole, [first, second]),
    ...exploitation.options.map((purpose) => within([`${whole} all all`], `${whole} purpose ${purpose}`)),
    ...ofFigures(corridor, whole),
    ...inHalves(corridor, whole, first, second),
    exactly(`${first} all all`, [`${year}-Q1 all all`, `${year}-Q2 all all`]),
    exactly(`${second} all all`, [`${year}-Q3 all all`, `${year}-Q4 all all`]),
  ];
}

function ofOnePeriod(period: string, whom: Whom): readonly Statement[] {
  const lines = (table: TableName) => publicTables[table].codes.map((code) => `${period} ${table} ${code}`);
  const ways = whom === 'handovers' ? [`${period} channel formal`] : lines('channel');
  return [
    ...(['sex', 'age'] as const).map((table) => exactly(`${period} all all`, lines(table))),
    exactly(`${period} all all`, ways),
  ];
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

/** Two groups of the same whole have at least those in common by which they are more than the whole. */
function overlap(both: string, [one, other]: readonly [string, string], all: string): Statement {
  return { whole: [both, all], parts: [one, other], exact: false };
}

/** Whoever is of a sex and of an age is so in one half or the other, where both are told apart. */
function crossedInHalves(year: string, halves: readonly [string, string]): readonly Statement[] {
  const [first, second] = halves;
  return crossedSexes.flatMap((sex) =>
    bandNames.flatMap((band) => {
      const both = `${year} sex-age ${sex}.${band}`;
      return [
        within([`${first} sex ${sex}`, `${second} age ${band}`], both),
        within([`${second} sex ${sex}`, `${first} age ${band}`], both),
        ...halves.map((half) => overlap(both, [`${half} sex ${sex}`, `${half} age ${band}`], `${half} all all`)),
      ];
    }),
  );
}

/** Women of any age, and children of any sex: of those without a known age group some were presumed children. */
function ofWomenAndChildren(figure: string, year: string): readonly Statement[] {
  const [women, young, unknown] = [`${year} sex female`, `${year} age under-18`, `${year} age unknown`];
  const girls = `${year} sex-age female.under-18`;
  const [first, second] = [`${year}-H1`, `${year}-H2`];
  return [
    within([figure], women),
    within([figure], young),
    { whole: [figure], parts: [women, `${year} sex-age male.under-18`], exact: false },
    { whole: [figure, girls], parts: [women, young], exact: false },
    within([women, young, unknown], figure),
    within([`${year} sex-age female.18-and-over`, young, unknown], figure),
    ...[
      [first, second],
      [second, first],
    ].flatMap(([one, other]) => [
      { whole: [figure], parts: [`${one} sex female`, `${other} age under-18`], exact: false },
      within([`${one} all all`, `${other} sex female`, `${other} age under-18`, `${other} age unknown`], figure),
    ]),
  ];
}

function inHalves(corridor: Corridor, year: string, first: string, second: string): readonly Statement[] {
  return (['all', 'sex', 'age', 'channel'] as const).flatMap((table) =>
    codesOf(corridor, table).map((code) =>
      exactly(`${year} ${table} ${code}`, [`${first} ${table} ${code}`, `${second} ${table} ${code}`]),
    ),
  );
}

type Definition = {
  readonly figure: PublishedFigure;
  readonly line: string;
  /** The line of all who are of the figure's people, for whatever purpose; none where no other line tells them. */
  readonly people: string | undefined;
  readonly purposes: readonly string[];
};

function definitionsOf(corridor: Corridor, year: string): readonly Definition[] {
  const figures = figuresOn[corridor];
  return figures.map((figure) => ({
    figure,
    line: lineOf(figure, year),
    people: peopleOf(figure, figures, year),
    purposes: purposesOf(figure).map((one) => `${year} purpose ${one}`),
  }));
}

function lineOf({ name }: PublishedFigure, year: string): string {
  return `${year} figures ${name}`;
}

function peopleOf(figure: PublishedFigure, others: readonly PublishedFigure[], year: string): string | undefined {
  if (figure.who === undefined) return `${year} all all`;
  if (figure.who === 'women') return `${year} sex female`;
  const all = others.find((one) => countsAllOf('women-and-children', one));
  return all === undefined || all === figure ? undefined : lineOf(all, year);
}

function countsAllOf(people: PublishedFigure['who'], { who, purposes, sector }: PublishedFigure): boolean {
  return who === people && purposes === undefined && sector === undefined;
}

/** Whom a figure counts is of its people and was trafficked for one of its purposes. */
function inEach({ figure, line, people, purposes }: Definition): readonly Statement[] {
  const ofPeople = figure.who === undefined || people === undefined ? [] : [within([people], line)];
  return [...ofPeople, ...(purposes.length === 0 ? [] : [within(purposes, line)])];
}

/** Whoever is of a figure's people and was trafficked for one of its purposes is in it, if their work does not matter to it. */
function inBoth({ figure, line, people, purposes }: Definition, year: string): readonly Statement[] {
  if (people === undefined || figure.sector !== undefined) return [];
  if (figure.who === undefined) return purposes.map((one) => within([line], one));
  return purposes.map((one) => overlap(line, [people, one], `${year} all all`));
}

/** Whoever a figure counts is one of all; inside Cambodia the figure counts all. */
function ofFigures(corridor: Corridor, year: string): readonly Statement[] {
  const definitions = definitionsOf(corridor, year);
  if (corridor === 'KH-KH') return definitions.map(({ line }) => exactly(`${year} all all`, [line]));
  return [
    ...definitions.map(({ line }) => within([`${year} all all`], line)),
    ...definitions.flatMap(inEach),
    ...definitions
      .filter(({ figure }) => countsAllOf('women-and-children', figure))
      .flatMap(({ line }) => ofWomenAndChildren(line, year)),
    ...definitions.flatMap((one) => inBoth(one, year)),
  ];
}
