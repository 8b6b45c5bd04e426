import type { Call } from '@homeward/local/ledger';
import type { Running } from '../../cloud/running.ts';
import { changedCells, type Hidden, type Onlooker, type View, viewOf } from './view.ts';

/** The partitions that each of them may read: desks.md 2, by hand. A quiet handover is the central unit's to know. */
const reach: Readonly<Record<Onlooker, RegExp>> = {
  'embassy-th': /^TH#(embassy|handover)#/,
  'counterpart-th': /^TH#(counterpart|handover|quiet)#/,
};

type Watching = { readonly who: Onlooker; readonly known: readonly string[] };

/** Remembers what the onlookers saw first, and tells after each act what became different for whom: what they see, and rows where they could look. */
export async function openWatch(running: Running, watching: readonly Watching[]) {
  const { cloud } = running;
  const written: string[] = [];
  let looking = watching.map(({ who }) => who);
  cloud.ledger.onCall(({ caller, writeUnits, touched }: Call) => {
    if (writeUnits === 0) return;
    for (const who of looking.filter((one) => one !== caller))
      written.push(
        ...touched.filter(({ key = '' }) => reach[who].test(key)).map(({ key }) => `${who}: a row at ${key}`),
      );
  });
  const seats = await Promise.all(watching.map(async (one) => ({ ...one, token: await cloud.tokenFor(one.who) })));
  const see = (hidden: Hidden): Promise<readonly (readonly [Onlooker, View])[]> =>
    Promise.all(seats.map(async (seat) => [seat.who, await viewOf(running, seat, hidden)] as const));
  await cloud.streams.drained();
  const first = new Map(await see({}));
  // What came late of all that was done before is nobody's to notice.
  written.splice(0);
  let cells = 0;
  return {
    cells: () => cells,
    first,
    /** From now on one of them may notice: the person was told. */
    tells: (who: Onlooker) => {
      looking = looking.filter((one) => one !== who);
    },
    async noticed(hidden: Hidden): Promise<readonly string[]> {
      await cloud.streams.drained();
      const views = (await see(hidden)).filter(([who]) => looking.includes(who));
      cells += views.reduce((sum, [, view]) => sum + view.size + 1, 0);
      const changed = views.flatMap(([who, view]) =>
        changedCells(first.get(who) ?? new Map(), view).map((name) => `${who}: ${name}`),
      );
      return [...changed, ...written.splice(0)];
    },
  };
}
