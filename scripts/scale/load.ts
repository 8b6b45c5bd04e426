import { assumptions } from './assumptions.ts';
import type { Asked, Measured, Taken } from './measured.ts';
import { looksAfterMidnight, type Rate, rateOf } from './rates.ts';
import { largestShare } from './shape.ts';

/** A kind of partition, and what its busiest one takes in the busiest second. */
export type Partition = {
  readonly at: string;
  readonly shape: string;
  readonly write: number;
  readonly read: number;
  /** Of what one partition can take, whichever of writes and reads is nearer to it. */
  readonly share: number;
};

/** What one partition takes in a second at most. Source: DynamoDB developer guide, "Best practices for designing and using partition keys effectively". */
export const partitionLimit = { write: 1000, read: 3000 } as const;

/** What the platform does when so many cases are opened in a year. */
export type Load = {
  readonly partitions: readonly Partition[];
  readonly receipts: Rate;
  readonly events: Rate;
  readonly requests: Rate;
  readonly kms: Rate;
  readonly units: { readonly read: number; readonly write: number };
};

type Doing = { readonly asked: Asked; readonly rate: Rate };

const nothing: Rate = { year: 0, second: 0 };
const plus = (sum: Rate, { year, second }: Rate, times: number): Rate => ({
  year: sum.year + year * times,
  second: sum.second + second * times,
});

/** What the clocks ask of a case whose day has come: what an act on a case does. */
function lookOf({ operations }: Measured): Asked {
  const acts = operations.filter(({ desk, reads, events }) => desk === 'casework' && !reads && events > 0);
  const taken = acts.flatMap((act) =>
    act.taken.map((one) => ({ ...one, read: one.read / acts.length, write: one.write / acts.length })),
  );
  return { taken, kms: 0 };
}

/** Everything that is done: requests, what streams do after them, and what the clocks do after a midnight. */
function doingsOf(measured: Measured, cases: number): readonly Doing[] {
  const asked = measured.operations.map((operation) => ({
    operation,
    asked: operation,
    rate: rateOf(operation, cases),
  }));
  const receipts = asked.reduce((sum, { operation, rate }) => plus(sum, rate, operation.receipts), nothing);
  const events = asked.reduce((sum, { operation, rate }) => plus(sum, rate, operation.events), nothing);
  return [
    ...asked,
    { asked: measured.byReceipt, rate: receipts },
    { asked: measured.byEvent, rate: events },
    { asked: lookOf(measured), rate: looksAfterMidnight(cases) },
  ];
}

/** A tablet that finds a signal sends a whole truck: of the truck, of the officer who logged it, and of no one person on it. */
const ofATruck = /^(KH#transit#)?batch#|^(log#taken#)?KH#transit#(batch|reader)#|^KH#transit#\{own\}$/;

/** How often a thing is done to the busiest partition of a kind in the busiest second. */
function busiest({ marks, shape }: Taken, share: number, { rate }: Doing): number {
  if (!marks.includes('own')) return rate.second * share;
  return Math.min(rate.second, ofATruck.test(shape) ? assumptions.onATruck.is : assumptions.atOnce.is);
}

/** A page of a list is full where there are many: so many read units it costs at least (README.md of the store). */
const fullPage = 4;

function readOf({ at, read }: Taken): number {
  return at.includes('/') && read > 0 ? Math.max(read, fullPage) : read;
}

function partitionsOf(doings: readonly Doing[], { seen }: Measured): readonly Partition[] {
  const parts = doings.flatMap((doing) =>
    doing.asked.taken.map((taken) => {
      const kind = `${taken.at} ${taken.shape}`;
      const times = busiest(taken, largestShare(taken, seen.get(kind) ?? 1), doing);
      const own = taken.marks.includes('own');
      return { kind, own, at: taken.at, shape: taken.shape, write: taken.write * times, read: readOf(taken) * times };
    }),
  );
  const kinds = [...Map.groupBy(parts, ({ kind }) => kind).values()].map((some) => {
    // Of one record not everything is done in one second: the dearest of it counts.
    const all = (of: 'read' | 'write') =>
      some[0]?.own === true ? Math.max(...some.map((one) => one[of])) : some.reduce((units, one) => units + one[of], 0);
    const [write, read] = [all('write'), all('read')];
    const share = Math.max(write / partitionLimit.write, read / partitionLimit.read);
    return { at: some[0]?.at ?? '', shape: some[0]?.shape ?? '', write, read, share };
  });
  return kinds.sort((one, other) => other.share - one.share);
}

/** Multiplies what was measured by how often the model says that it happens. */
export function loadOf(measured: Measured, cases: number): Load {
  const doings = doingsOf(measured, cases);
  const requests = measured.operations.map((operation) => ({ operation, rate: rateOf(operation, cases) }));
  const sum = (of: (one: (typeof requests)[number]['operation']) => number) =>
    requests.reduce((all, { operation, rate }) => plus(all, rate, of(operation)), nothing);
  const units = (of: 'read' | 'write') =>
    doings.reduce((all, { asked, rate }) => all + rate.year * asked.taken.reduce((own, one) => own + one[of], 0), 0);
  return {
    partitions: partitionsOf(doings, measured),
    receipts: sum(({ receipts }) => receipts),
    events: sum(({ events }) => events),
    requests: sum(() => 1),
    kms: doings.reduce((all, { asked, rate }) => plus(all, rate, asked.kms), nothing),
    units: { read: units('read'), write: units('write') },
  };
}
