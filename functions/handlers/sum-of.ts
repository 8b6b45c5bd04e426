/**
 * Does something for each and adds up what it came to. One that fails keeps none of the others from it: all others come first, then
 * this throws for the alarm, with how many failed.
 */
export async function sumOf<One>(
  all: readonly One[],
  says: string,
  work: (one: One) => Promise<number>,
): Promise<number> {
  let sum = 0;
  const failed: unknown[] = [];
  for (const one of all)
    sum += await work(one).catch((error: unknown) => {
      failed.push(error);
      return 0;
    });
  if (failed.length > 0) throw new AggregateError(failed, `${says}: ${failed.length}`);
  return sum;
}
