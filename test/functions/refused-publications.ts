import { composedEdition } from '@homeward/domain/report/public/compose';
import { type EditionPlace, editions } from '@homeward/store/editions';
import { closedMonths } from '../../scripts/demo/closed-year.ts';
import { now, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const at = now;
const { overseer } = people;
const asked = { operation: 'publishReport', by: overseer, at } as const;

/** The sealed months of a year whose counters say that more women came back than persons. */
function contradicting(year: number): Refusal['lies'] {
  const counters = { 'returned.MY-KH.all': 40, 'returned.MY-KH.sex.female': 50 };
  return closedMonths('MY', year, counters) as Refusal['lies'];
}

const published: EditionPlace = { corridor: 'KH-TH', year: 2023 };
const edition = composedEdition('KH-TH', 2023, [], 'named-in-the-policy');

/** What the overseer cannot publish. */
export const refusedPublications: readonly Refusal[] = [
  {
    ...asked,
    body: { corridor: 'TH-KH', year: 2190 },
    lies: [],
    broken: { 'a-closed-year-is-published': ['year-not-over'] },
  },
  {
    ...asked,
    body: { corridor: 'TH-KH', year: 2024 },
    lies: [],
    broken: { 'a-closed-year-is-published': ['month-not-closed'] },
  },
  {
    ...asked,
    body: published,
    lies: [
      lying(editions, published, { status: 'published' as const, at, by: 'overseer', organisation: 'x', edition }),
    ],
    broken: {
      'a-year-is-published-once': ['a-year-is-published-once'],
      'a-closed-year-is-published': ['month-not-closed'],
    },
  },
  {
    ...asked,
    body: { corridor: 'MY-KH', year: 2024 },
    lies: contradicting(2024),
    broken: { 'public-tables-yield-nothing-hidden': ['figures-contradict'] },
  },
];
