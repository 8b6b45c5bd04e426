import { expect, test } from 'vitest';
import { spaced } from '../../packages/domain/src/case/spaced.ts';

const at = (...moments: readonly string[]) => moments.map((one) => ({ at: one }));
const days = (found: readonly { readonly at: string }[]) => found.map((one) => one.at.slice(5, 10));

test('Standards 7.8(e), 7.10(c): what is done again too soon counts once, by days in Cambodia', () => {
  const entries = at('2026-03-02T03:00:00Z', '2026-03-03T16:59:59Z', '2026-03-03T17:00:00Z', '2026-03-05T16:00:00Z');
  expect(days(spaced(entries, 2))).toEqual(['03-02', '03-03']);
  expect(spaced(entries, 2)[1]?.at).toBe('2026-03-03T17:00:00Z');
  expect(days(spaced(entries, 2, '2026-03-02T03:00:00Z'))).toEqual(['03-03']);
  expect(spaced(entries, 0)).toHaveLength(4);
  expect(spaced([], 2)).toEqual([]);
});
