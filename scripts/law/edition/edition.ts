/**
 * Which edition of the page for a ministry this is. A new one gets the next number and its day; an older one is read where it was signed.
 */
export const edition = { number: 1, on: '2026-12-01', release: '0.2' } as const;
