import { isDeepStrictEqual } from 'node:util';
import { receiptEntry, receiptItem } from '@homeward/store/receipt-entry';

type Entry = Readonly<Record<string, unknown>>;

/** Whether an item is an entry of its chain and nothing more: the same item is made of what it says. */
function isWhole(item: Entry): boolean {
  const { pk, sk: _sk, hash: _hash, byCasePk: _case, byCaseSk: _moment, ...said } = item;
  const entry = receiptEntry.safeParse(said);
  return entry.success && isDeepStrictEqual(receiptItem(String(pk), entry.data), { ...item });
}

/** What is wrong with the chains of receipts: a number missing or twice, an entry altered, a hash that is not the one before. */
export function brokenChains(receipts: readonly Entry[]): readonly string[] {
  // The one log over all chains lies beside them and has a verifier of its own.
  const ofChains = receipts.filter(({ pk }) => !String(pk).startsWith('log#'));
  return [...Map.groupBy(ofChains, (entry) => String(entry['pk']))].flatMap(([chain, entries]) => {
    const ordered = entries.toSorted((one, other) => Number(one['n']) - Number(other['n']));
    return ordered.flatMap((entry, index) => {
      const place = `${chain} entry ${index + 1}`;
      const prior = index === 0 ? '' : ordered[index - 1]?.['hash'];
      return [
        ...(entry['n'] === index + 1 ? [] : [`${place}: is numbered ${entry['n']}`]),
        ...(entry['prior'] === prior ? [] : [`${place}: does not carry the hash of the one before`]),
        ...(isWhole(entry) ? [] : [`${place}: was altered`]),
      ];
    });
  });
}
