/** How long nothing must have come, and after how long it is done all the same. */
const quiet = 1500;
const atMost = 20_000;

/** Until the page has fetched nothing for a while: on a poor line whatever else is fetched would keep somebody from working. */
export async function whenQuiet(): Promise<void> {
  const until = Date.now() + atMost;
  for (let before = -1, now = count(); before !== now && Date.now() < until; before = now, now = count())
    await new Promise((resolve) => setTimeout(resolve, quiet));
}

function count(): number {
  return performance.getEntriesByType('resource').length;
}
