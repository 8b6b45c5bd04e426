import { describe, expect, test } from 'vitest';
import type { Acting } from '../../scripts/demo/acting.ts';
import type { Sent } from '../../scripts/import/rows.ts';
import { sendRows } from '../../scripts/import/send.ts';

const rows: readonly Sent[] = [2, 3, 4, 5, 6].map((place) => ({
  place,
  nth: 0,
  record: { fields: {}, other: {}, extra: {} },
}));

type Group = { readonly rows: readonly { readonly place: number }[] };

/** A platform that takes at most so many rows before the gateway gives up. */
function slowPlatform(most: number) {
  const groups: (readonly number[])[] = [];
  const post = async (_path: string, body: unknown) => {
    const places = (body as Group).rows.map(({ place }) => place);
    groups.push(places);
    if (places.length > most) return { status: 503, version: undefined, body: {} };
    const became = places.map((place) => ({ place, outcome: 'imported' }));
    return { status: 200, version: undefined, body: { rows: became } };
  };
  return { groups, who: { post } as unknown as Acting };
}

describe('Groups of rows on their way', () => {
  test('what takes the platform too long goes in halves, and each row is told once, in its order', async () => {
    const { who, groups } = slowPlatform(2);
    const became = await sendRows(who, { system: 'htcds', consent: {} }, rows);
    expect(became.map(({ place }) => place)).toEqual([2, 3, 4, 5, 6]);
    expect(groups).toEqual([[2, 3, 4, 5, 6], [2, 3, 4], [2, 3], [4], [5, 6]]);
  });
});
