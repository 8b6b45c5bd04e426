import { ruleAnywhere } from '../law/effect-rule.ts';
import { endedMonths } from '../report/sealing.ts';

export const aClosedYearIsPublished = ruleAnywhere({
  name: 'a-closed-year-is-published',
  says: 'A year is published when it is over, each of its months is closed and no late entry waits: what is published does not change.',
  restsOn: ['Policy VII.3.a(4)', 'Standards 6.3(f)'],
  basis: 'derived',
  before: ['reported.year'],
  breaches: ({ effect: { year, sealed, now, waiting } }) => {
    const ended = endedMonths(`${year}`, now);
    if (ended.length < 12) return ['year-not-over'];
    if (!ended.every((month) => sealed.includes(month))) return ['month-not-closed'];
    return waiting.length === 0 ? [] : ['late-entries-wait'];
  },
});
