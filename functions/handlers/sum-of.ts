/**
 * Does something for each, `atOnce` of them at a time, and adds up what it came to. One that fails keeps none of the others from it: all
 * others come first, then this throws for the alarm, with how many failed.
 */
export async function sumOf<One>(
  all: readonly One[],
  says: string,
  work: (one: One) => Promise<number>,
  atOnce = 1,
): Promise<number> {
  let sum = 0;
  const failed: unknown[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const tried = await Promise.allSettled(all.slice(from, from + atOnce).map(work));
    for (const one of tried)
      if (one.status === 'fulfilled') sum += one.value;
      else failed.push(one.reason);
  }
  if (failed.length > 0) throw new AggregateError(failed, `${says}: ${failed.length}`);
  return sum;
}
