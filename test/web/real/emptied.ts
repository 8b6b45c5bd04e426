import { tableNames } from '@homeward/store/tables';
import type { Put } from '@homeward/store/write';
import { emptyDatabase, itemsOf } from '../../store/database.ts';
import { plantIn } from './plant.ts';
import type { RealStage } from './stage.ts';

/** The platform as on its first day while something is looked at: nothing is written down but what it opens with. Afterwards all lies as before. */
export async function whileEmpty<T>({ store, begin }: RealStage, look: () => Promise<T>): Promise<T> {
  const lying = async (table: (typeof tableNames)[number]) =>
    (await itemsOf(store, table)).map((item) => ({ table, item: item as Put['item'] }));
  const before = (await Promise.all(tableNames.map(lying))).flat();
  await emptyDatabase(store);
  await begin();
  const seen = await look();
  await emptyDatabase(store);
  await plantIn(store, before);
  return seen;
}
