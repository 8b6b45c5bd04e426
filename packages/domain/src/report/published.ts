import type { Corridor, Exploitation } from '../case/clear.ts';
import { neighbours } from '../countries/countries.ts';
import type { PublishedFigure } from '../countries/country.ts';

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
