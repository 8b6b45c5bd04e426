type Item = Readonly<Record<string, unknown>>;
type Said = Readonly<Record<string, never>> & { readonly type: string };
type Counted = {
  here: boolean;
  child: boolean;
  screening: { indicators: number; result: string } | undefined;
  sent: boolean;
};

const mending = ['ArrivalCorrected', 'ArrivalWithdrawn', 'ArrivalTakesOver'];
const eventOf = (item: Item) => item['event'] as Said;
const byVersion = (one: Item, next: Item) => Number(one['v']) - Number(next['v']);

function follow(one: Counted, event: Said): Counted {
  const { type, now, result, indicators, screening, onward } = event as unknown as {
    type: string;
    now?: { age?: string };
    result: string;
    indicators: number;
    screening?: { indicators: number; result: string };
    onward: string | string[];
  };
  if (type === 'ArrivalScreened') return { ...one, screening: { result, indicators } };
  if (type === 'ArrivalReferred') return { ...one, sent: true };
  if (type === 'ArrivalCorrected' && now?.age !== undefined) return { ...one, child: now.age !== 'adult' };
  if (type === 'ArrivalWithdrawn') return { ...one, here: false };
  if (type !== 'ArrivalTakesOver') return one;
  const graver =
    one.screening === undefined ||
    (screening?.result === 'presumed-victim' && one.screening.result !== 'presumed-victim');
  return { ...one, sent: one.sent || onward.length > 0, screening: graver && screening ? screening : one.screening };
}

/** What the trucks add up to by a plain reading of what was written at the border: what stood at the closing, mended since. */
export function recounted(items: readonly Item[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const closings = items.filter((item) => eventOf(item).type === 'BatchClosed');
  const people = Map.groupBy(
    items.filter(({ pk }) => String(pk).startsWith('arrival#')),
    ({ pk }) => pk,
  );
  return Object.fromEntries(
    closings.map(({ pk, recordedAt }) => {
      const figures = { logged: 0, screened: 0, withIndicators: 0, presumed: 0, children: 0, referred: 0 };
      for (const own of people.values()) {
        const [first, ...rest] = own.toSorted(byVersion);
        const logged = first && (eventOf(first) as unknown as { batch: string; age: string });
        if (
          logged === undefined ||
          `batch#${logged.batch}` !== pk ||
          String(first?.['recordedAt']) > String(recordedAt)
        )
          continue;
        const counts = rest.filter(
          (item) => mending.includes(eventOf(item).type) || String(item['recordedAt']) <= String(recordedAt),
        );
        const begun: Counted = { here: true, child: logged.age !== 'adult', screening: undefined, sent: false };
        const one = counts.map(eventOf).reduce(follow, begun);
        if (!one.here) continue;
        figures.logged += 1;
        figures.screened += one.screening ? 1 : 0;
        figures.withIndicators += (one.screening?.indicators ?? 0) > 0 ? 1 : 0;
        figures.presumed += one.screening?.result === 'presumed-victim' ? 1 : 0;
        figures.children += one.child ? 1 : 0;
        figures.referred += one.sent ? 1 : 0;
      }
      return [String(pk), figures];
    }),
  );
}
