import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { service } from '@homeward/domain/case/clear';
import { parityReportOf } from '@homeward/domain/report/parity/report';
import type { Store } from '@homeward/store/open-store';
import { parityOf } from '@homeward/store/parity';
import { peakMemory } from '../peak-memory.ts';

/** A process of its own: judges one quarter in which so many files were opened as it is told, and says what it came to, and how much memory it took at most. */
const count = Number(process.argv[2]);
const quarter = '2026-Q1';
const outcomes = ['provided', 'accepted', 'declined', 'not-available', 'offered'] as const;

/** One in five lies at one centre. Who is foreign waits two hours longer there; hours go up to six weeks. */
function rowOf(n: number) {
  const foreign = n % 3 === 0;
  const organisation = n % 5 === 0 ? 'centre-0' : `centre-${1 + (n % 40)}`;
  const standings = service.options.slice(0, 10).map((name, at) => {
    const hours = ((n * 7919 + at * 104_729) % 1000) + (foreign && n % 5 === 0 ? 100 : 0);
    return [name, { hours, outcome: outcomes[(n + at) % outcomes.length] }] as const;
  });
  return { quarter, organisation, foreign, services: Object.fromEntries(standings) };
}

/** What a page of a megabyte holds of such rows. */
const onAPage = 1_500;

/** The database as far as this needs it: pages of a partition that are made as they are asked for. */
const send = async (command: unknown) => {
  if (!(command instanceof QueryCommand)) throw new Error('only queries are asked');
  const from = Number(command.input.ExclusiveStartKey?.['n'] ?? 0);
  const to = Math.min(count, from + onAPage);
  const Items = Array.from({ length: to - from }, (_, n) => ({ row: structuredClone(rowOf(from + n)) }));
  return { Items, ...(to < count ? { LastEvaluatedKey: { n: to } } : {}) };
};

const store = { db: { send }, names: { facts: 'facts' } } as unknown as Store;
const begun = process.cpuUsage();
const { rows, ...read } = await parityOf(store, quarter);
const { lookedAt, verdicts } = parityReportOf(quarter, rows, read);
const { user } = process.cpuUsage(begun);
const later = verdicts
  .filter(({ kind }) => kind === 'later')
  .map(({ organisation, hours }) => ({ organisation, hours }));
const [peak, cpu] = [peakMemory(), Math.round(user / 1000)];
console.log(JSON.stringify({ rows: rows.length, lookedAt, later: later.length, peak, cpu }));
