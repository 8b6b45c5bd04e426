import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { formally } from '@homeward/domain/report/counter-names';
import { sealedText } from '@homeward/domain/report/sealed-vector';
import type { Cloud } from '@homeward/local/cloud';
import type { FactCountry } from '@homeward/store/facts';
import { layoutOf, months } from '@homeward/store/months';
import { stateItem } from '@homeward/store/move-writes';
import { nameOf } from '@homeward/store/open-store';
import type { Put } from '@homeward/store/write';
import { adminStore } from './seed.ts';

type Counters = Readonly<Record<string, number>>;

/** The twelve sealed months of a year with the same counters each, as they lie in their table. @internal for tests */
export function closedMonths(country: FactCountry, year: number, counters: Counters): readonly Put[] {
  const { id: layout, names } = layoutOf(country);
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const sealed = { country, month, layout, counts: sealedText(names, counters), facts: '0000000001' };
    const state = { ...sealed, hash: '0'.repeat(64), status: 'sealed' as const, version: 1 };
    const item = stateItem(months, { country, month }, 1, { ...state, sealedAt: `${year + 1}-01-05T03:00:00.000Z` });
    return { table: 'facts', item };
  });
}

/** Who they were, each of them. */
const woman = ['sex.female', 'age.25+', 'sex-age.female.18-and-over', 'purpose.forced-labour'].map(
  (name) => `returned.TH-KH.${name}`,
);

/** Five women a month came back from Thailand by a handover, all of them grown up. */
const women: Counters = Object.fromEntries(
  [
    'returned.TH-KH.all',
    'returned.TH-KH.channel.formal',
    ...[...woman, 'A1'].flatMap((name) => [name, formally + name]),
  ].map((name) => [name, 5]),
);

/** Puts the sealed months of a year that is long over past the clocks: for the acts that need a closed year. */
export async function closedYear(cloud: Cloud, year: number): Promise<void> {
  const store = adminStore(cloud);
  for (const { item } of closedMonths('TH', year, women))
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item: { ...item } }));
}
