/** What 20,000 rows may take, in seconds. */
export const goal = { rows: 20_000, seconds: 300 };

/** An import of more rows than this is held to its goals; fewer tell too little of how it goes on. */
export const heldFrom = 10_000;

/** Ten times as many rows may not take ten times the memory: most of it is what Node takes before it tidies up, and that ends. */
export const few = 2_000;
const mostGrowth = 2;

export type Peaks = { readonly peak: number; readonly peakOfFew: number };

/** What an import of many rows missed, a sentence each. */
export function missedOf({ rows, seconds, peak, peakOfFew }: { rows: number; seconds: number } & Peaks) {
  if (rows <= heldFrom) return [];
  const allowed = (goal.seconds * rows) / goal.rows;
  const growth = peak / peakOfFew;
  return [
    ...(seconds <= allowed ? [] : [`${rows} rows took ${seconds.toFixed(0)} s, not ${allowed.toFixed(0)} s`]),
    ...(growth <= mostGrowth ? [] : [`memory: ${growth.toFixed(2)} times that of ${few} rows, not ${mostGrowth}`]),
  ];
}
