import { createHash } from 'node:crypto';

type Entry = Readonly<Record<string, unknown>>;

const written = ['n', 'thing', 'operation', 'who', 'role', 'organisation', 'at', 'purpose', 'prior'] as const;

function hashOf(entry: Entry): string {
  const content = Object.fromEntries(written.map((name) => [name, entry[name]]));
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

/** What is wrong with the chains of receipts: a number missing or twice, an entry altered, a hash that is not the one before. */
export function brokenChains(receipts: readonly Entry[]): readonly string[] {
  return [...Map.groupBy(receipts, (entry) => String(entry['pk']))].flatMap(([chain, entries]) => {
    const ordered = entries.toSorted((one, other) => Number(one['n']) - Number(other['n']));
    return ordered.flatMap((entry, index) => {
      const place = `${chain} entry ${index + 1}`;
      const prior = index === 0 ? '' : ordered[index - 1]?.['hash'];
      return [
        ...(entry['n'] === index + 1 ? [] : [`${place}: is numbered ${entry['n']}`]),
        ...(entry['prior'] === prior ? [] : [`${place}: does not carry the hash of the one before`]),
        ...(entry['hash'] === hashOf(entry) ? [] : [`${place}: was altered`]),
      ];
    });
  });
}
