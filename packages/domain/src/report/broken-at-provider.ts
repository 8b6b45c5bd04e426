import * as z from 'zod';
import { reportThresholds } from '../settings/reports.ts';
import { code } from '../text.ts';
import { articlesOfBroken } from './broken-names.ts';

/** What one record of an organisation broke, and whether somebody still has to answer for it: no case, no person, no moment. */
export const brokenRow = z.lazy(() => z.strictObject({ rules: z.array(code), open: z.boolean() }));
export type BrokenRow = z.infer<typeof brokenRow>;

/** Of an article how many records broke it: few, or at least so many, in steps of as many as are told at all. */
export const brokenArticle = z.lazy(() =>
  z.strictObject({ article: z.string(), count: z.union([z.int(), z.literal('small')]) }),
);

const few = reportThresholds.insideTheCountry.value;

/**
 * What nobody has answered for at an organisation, by article: what its next monitoring looks at. The steps tell of no single record that
 * came between two readings.
 */
export function brokenByArticle(rows: readonly BrokenRow[]): z.infer<typeof brokenArticle>[] {
  const broken = rows
    .filter(({ open }) => open)
    .flatMap(({ rules }) => [...new Set(rules.flatMap((rule) => articlesOfBroken[rule] ?? []))]);
  return [...Map.groupBy(broken, (article) => article)]
    .map(([article, { length }]) => ({ article, count: length < few ? ('small' as const) : length - (length % few) }))
    .toSorted((one, other) => (one.article < other.article ? -1 : 1));
}
