import { assumed } from './setting.ts';

/** From how few persons on a figure is not told, or not reckoned. Practice, section 10; no text of the law gives a figure. */
export const reportThresholds = {
  insideTheCountry: assumed(5, 'persons', 'under which a figure inside the country is not told (practice, section 10)'),
  quantile: assumed(
    10,
    'persons',
    'under whom no median is told: it would be of single persons (practice, section 10)',
  ),
  compared: assumed(10, 'persons', 'under whom two groups are not compared (practice, section 10)'),
} as const;

/** From how many facts on a month stands in the next band, where its number is not told. */
export const factBandStarts = {
  second: assumed(50, 'facts', 'from which on a month of facts is told from a small one'),
  third: assumed(500, 'facts', 'from which on a month of facts is told from a middling one'),
} as const;

/** How long the figures of a time that is over rest before they are counted once and for all readers. */
export const figuresRest = {
  month: assumed(3, 'days', 'after which the figures of a month are counted once'),
  quarter: assumed(30, 'days', 'after which those of a quarter or a year are: who came last has had an answer'),
} as const;

/** How far back the clocks look for figures that are still to be counted once. */
export const figuresLookedFor = {
  months: assumed(3, 'months', 'back in which figures of a month are still counted'),
  quarters: assumed(27, 'months', 'back in which those of a quarter are: two years and the quarter that runs'),
  years: assumed(5, 'years', 'back in which those of a year are'),
} as const;

/** How seldom what the report of equal services says may be chance, over all services and centres together, in a thousand. */
export const parityLevel = assumed(10, 'times', 'in a thousand, that a finding of unequal services may be chance');

/** Upper ends of the bins of days, about one and a half apart: a month keeps how many times lie in each. */
export const dayBins = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 365] as const;

/** For how many days somebody has waited when a month ends: below each, and longer. */
export const holdAges = [30, 90, 180] as const;

/** Months after the return at which somebody looks how the person is (practice, section 10, indicator 9). */
export const followUpMonths = [1, 3, 6, 12] as const;

/** The shares up to which times are told: the middle, and nine of ten (practice, section 10, indicator 5). */
export const quantiles = { median: 0.5, ninth: 0.9 } as const;

/** How many of the items most often missing are told. */
export const mostMissing = 10;

/** More than a file has entries: knowing of one agreement on two files counts for more than any number of them. */
export const manyEntries = 1_000_000;
