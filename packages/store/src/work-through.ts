import { type Look, type Looks, looksDue } from './looks-due.ts';
import type { Store } from './open-store.ts';
import { type SetAside, setAside, setAsideOf, takeUp } from './set-aside.ts';

/** One round of the clocks: its business time in UTC, and whether there is still time to begin something in it. */
export type Round = { readonly now: string; readonly goesOn: () => boolean };

/** What could not be looked at: the key of the look, and why. */
export class LookFailed extends Error {
  override readonly name = 'LookFailed';
  readonly look: string;
  constructor(look: string, cause: unknown) {
    super(`could not look at ${look}`, { cause });
    this.look = look;
  }
}

/** Looks have nothing to do with each other, and each waits mostly for the database. */
export const atOnce = 16;

type Noted = ReadonlyMap<string, SetAside>;
type Working = {
  readonly store: Store;
  readonly looks: Looks;
  readonly round: Round;
  readonly work: (look: Look) => Promise<number>;
  readonly failed: LookFailed[];
};

/**
 * Looks at everything that is due, page by page, sixteen at a time, until nothing is left or the round has no time to begin more: the
 * next round finds what is left, for what was looked at has moved on. What fails is set aside with a pause that grows; it is tried again
 * after all others, and keeps none of them waiting. While anything failed or stands aside this throws at the end, for the alarm. Gives
 * the sum of what `work` gave; two rounds at once harm nothing where `work` done twice does not.
 */
export async function workThrough(
  store: Store,
  looks: Looks,
  round: Round,
  says: string,
  work: (look: Look) => Promise<number>,
): Promise<number> {
  const working: Working = { store, looks, round, work, failed: [] };
  let noted: Noted | undefined;
  const found: Look[] = [];
  let sum = 0;
  for await (const page of looksDue(store, looks, round.now)) {
    if (!round.goesOn()) break;
    noted ??= await setAsideOf(store, looks);
    found.push(...page.filter(({ key }) => noted?.has(key)));
    sum += await tryAll(
      working,
      page.filter(({ key }) => !noted?.has(key)),
    );
  }
  if (noted !== undefined) sum += await tryAgain(working, noted, found);
  const rest = found.filter(({ key }) => rests(noted?.get(key), round.now));
  const count = working.failed.length + rest.length;
  if (count > 0) throw new AggregateError(working.failed, `${says}: ${count}`);
  return sum;
}

function rests(one: SetAside | undefined, now: string): boolean {
  return one !== undefined && Date.parse(one.until) > Date.parse(now);
}

/** Comes back to what was set aside before and has rested; the notes go of what came out well, and of what is owed no more. */
async function tryAgain(working: Working, noted: Noted, found: readonly Look[]): Promise<number> {
  const { store, looks, round, failed } = working;
  // Where the round ends here some were not found, or not tried: their notes stay.
  if (!round.goesOn()) return 0;
  const again = found.filter(({ key }) => !rests(noted.get(key), round.now));
  const sum = await tryAll(working, again, noted);
  if (!round.goesOn()) return sum;
  const stay = new Set([
    ...found.filter(({ key }) => rests(noted.get(key), round.now)).map(({ key }) => key),
    ...failed.map((one) => one.look),
  ]);
  await takeUp(
    store,
    looks,
    [...noted.keys()].filter((key) => !stay.has(key)),
  );
  return sum;
}

/** So many at a time, in order, while the round goes on. */
async function tryAll(working: Working, some: readonly Look[], noted?: Noted): Promise<number> {
  const left = some.values();
  const worker = async (): Promise<number> => {
    let sum = 0;
    for (const look of left) {
      if (!working.round.goesOn()) break;
      sum += await tryOne(working, look, noted?.get(look.key));
    }
    return sum;
  };
  const sums = await Promise.all(Array.from({ length: Math.min(atOnce, some.length) }, worker));
  return sums.reduce((all, one) => all + one, 0);
}

async function tryOne(working: Working, look: Look, before: SetAside | undefined): Promise<number> {
  const { store, looks, round, work, failed } = working;
  try {
    return await work(look);
  } catch (fault) {
    failed.push(new LookFailed(look.key, fault));
    // Where not even the note can be written, the look stays as it is and the next round tries it anew.
    await setAside(store, looks, look.key, { now: round.now, before }).catch(() => undefined);
    return 0;
  }
}
