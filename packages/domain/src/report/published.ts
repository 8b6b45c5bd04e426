import type { Corridor, Exploitation } from '../case/clear.ts';
import { neighbours } from '../countries/countries.ts';
import type { PublishedFigure } from '../countries/country.ts';
import { isChild } from '../people/age.ts';
import type { Breakdown, Fact } from './fact.ts';

/**
 * The figures that the Ministry published for 2008 (Policy I), each on the corridor whose people it counts: the file of
 * a country says whom. Inside Cambodia everybody is counted who was referred to partners.
 */
export const figuresOn = Object.fromEntries([
  ...neighbours.flatMap(({ code, figures }) => [
    [`${code}-KH`, figures.inbound],
    [`KH-${code}`, figures.outbound],
  ]),
  ['KH-ZZ', []],
  ['KH-KH', [{ name: 'A6' }]],
]) as Readonly<Record<Corridor, readonly PublishedFigure[]>>;

export const publishedFigures: readonly string[] = Object.values(figuresOn).flatMap(namesOf).toSorted();

export function namesOf(figures: readonly PublishedFigure[]): readonly string[] {
  return figures.map(({ name }) => name);
}

const meant: Readonly<Record<NonNullable<PublishedFigure['purposes']>, readonly Exploitation[]>> = {
  sexual: ['prostitution', 'sex-tourism-entertainment', 'pornography'],
  'forced-labour': ['forced-labour', 'bonded-labour', 'child-labour', 'domestic-work', 'begging-dangerous-labour'],
};

/** The purposes of which a figure counts any; none where it counts whatever somebody was trafficked for. */
export function purposesOf({ purposes }: PublishedFigure): readonly Exploitation[] {
  return purposes === undefined ? [] : meant[purposes];
}

type Counted = Extract<Fact, Breakdown>;

/** The figures that one fact adds to. */
export function figuresWith(fact: Counted): readonly string[] {
  const type = fact.corridor === 'KH-KH' ? 'referred' : 'returned';
  return fact.type === type ? namesOf(figuresOn[fact.corridor].filter((one) => counts(one, fact))) : [];
}

function counts(figure: PublishedFigure, fact: Counted): boolean {
  const purposes = purposesOf(figure);
  return (
    isAmong(figure, fact) &&
    (purposes.length === 0 || fact.exploitation.some((one) => purposes.includes(one))) &&
    (figure.sector === undefined || figure.sector === fact.sector)
  );
}

function isAmong({ who }: PublishedFigure, fact: Counted): boolean {
  if (who === undefined) return true;
  return fact.sex === 'female' || (who === 'women-and-children' && isChild(fact, fact.at));
}
