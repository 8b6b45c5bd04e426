import { dayOf, monthOf } from '@homeward/domain/time';

/** What is wrong with a report that was asked for: said in a sentence (`problems` of the words), since it is of nobody. */
export type WrongReport = { readonly type: 'invalid'; readonly pointer: string; readonly code: WrongReportCode };
/** @internal for tests */
export type WrongReportCode =
  | 'no-such-corridor'
  | 'no-such-year'
  | 'no-such-month'
  | 'no-such-quarter'
  | 'year-not-begun'
  | 'half-not-begun'
  | 'year-not-over';

function wrong(pointer: string, code: WrongReportCode): WrongReport {
  return { type: 'invalid', pointer, code };
}

/** Nobody reports of such a country or way. */
export function noSuchCorridor(pointer: '/country' | '/corridor'): WrongReport {
  return wrong(pointer, 'no-such-corridor');
}

/** A year of the common era in four digits that has begun; to be published, one that is over. */
export function wrongYear(year: string, now: string, until: 'begun' | 'over' = 'begun'): WrongReport | undefined {
  if (!/^(19|20|21)\d\d$/.test(year)) return wrong('/year', 'no-such-year');
  const current = dayOf(now).slice(0, 4);
  if (year > current) return wrong('/year', 'year-not-begun');
  return until === 'over' && year === current ? wrong('/year', 'year-not-over') : undefined;
}

/** The second half of a year that has begun may still be to come. */
export function wrongHalf(year: string, half: '1' | '2' | undefined, now: string): WrongReport | undefined {
  return half === '2' && monthOf(now) < `${year}-07` ? wrong('/half', 'half-not-begun') : undefined;
}

/** A month as `2026-01` that has begun; that it has to be over to be sealed is a rule. */
export function wrongMonth(month: string, now: string): WrongReport | undefined {
  if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(month)) return wrong('/month', 'no-such-month');
  return month.slice(0, 4) > monthOf(now).slice(0, 4) ? wrong('/month', 'year-not-begun') : undefined;
}

/** A quarter as `2026-Q1`, of a year that has begun. */
export function wrongQuarter(quarter: string, now: string): WrongReport | undefined {
  const [year = '', part = ''] = quarter.split('-Q');
  const ofYear = wrongYear(year, now);
  if (ofYear !== undefined) return wrong('/quarter', ofYear.code);
  return /^[1-4]$/.test(part) ? undefined : wrong('/quarter', 'no-such-quarter');
}
