import type { PublishedFigure } from '../countries/country.ts';
import { isChild } from '../people/age.ts';
import type { Breakdown, Fact } from './fact.ts';
import { figuresOn, namesOf, purposesOf } from './published.ts';

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
