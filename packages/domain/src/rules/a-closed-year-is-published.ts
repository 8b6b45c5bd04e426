import { rule } from '../law/rule.ts';
import { endedMonths } from '../report/sealing.ts';

export const aClosedYearIsPublished = rule({
  name: 'a-closed-year-is-published',
  says: 'A year is published when it is over and each of its months is closed: what is published does not change.',
  restsOn: ['Policy VII.3.a(4)', 'Standards 6.3(f)'],
  basis: 'derived',
  breaches: (year: number, sealed: readonly string[], now: string) => {
    const ended = endedMonths(`${year}`, now);
    if (ended.length < 12) return ['year-not-over'];
    return ended.every((month) => sealed.includes(month)) ? [] : ['month-not-closed'];
  },
});
