/** Begins works in their order, never more than `most` at a time; each has an answer of its own. Once one has thrown, no other begins. */
export function atOnce<Value>(most: number, works: readonly (() => Promise<Value>)[]): readonly Promise<Value>[] {
  const answers = works.map((work) => ({ work, ...Promise.withResolvers<Value>() }));
  // All lanes take from the same row.
  const row = answers.values();
  let thrown = false;
  async function lane(): Promise<void> {
    for (const { work, resolve, reject } of row) {
      await work().then(resolve, (fault) => {
        thrown = true;
        reject(fault);
      });
      if (thrown) return;
    }
  }
  for (let begun = 0; begun < most; begun += 1) void lane();
  return answers.map(({ promise }) => promise);
}
