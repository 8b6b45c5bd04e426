import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { counterNames } from '@homeward/domain/report/counter-names';
import type { Fact } from '@homeward/domain/report/fact';
import type { Store } from '@homeward/store/open-store';
import { foldMonths } from '../../../functions/handlers/fold-months.ts';
import { peakMemory } from '../peak-memory.ts';

/** A process of its own: folds one month of as many facts as it is told and says what it came to, and how much memory it took at most. */
const count = Number(process.argv[2]);
const [country, month] = ['KH', '2026-03'] as const;
const at = `${month}-10T02:00:00.000Z`;
const names = counterNames(country).filter((name) => !/^(held|contacts)\./.test(name));

const id = (n: number) => `${String(n).padStart(12, '0')}${'x'.repeat(31)}`;
const stamp = (n: number) => ({ id: id(n), country, at, recordedAt: at });

/** Of ten facts one was taken back; the others add one to two counters each. */
function factOf(n: number): Fact {
  if (n % 10 === 0) return { type: 'taken-back', ...stamp(n) };
  const counters = [names[n % names.length] ?? '', names[(7 * n + 1) % names.length] ?? ''];
  return { type: 'counted', ...stamp(n), counters: [...new Set(counters)] };
}

function waitOf(n: number): Fact {
  return { type: 'held', ...stamp(n), corridor: 'KH-KH', reason: 'court' };
}

/** What a page of a megabyte holds of such facts. */
const onAPage = 3_500;

/** The database as far as this needs it: pages of a partition that are made as they are asked for. */
const send = async (command: unknown) => {
  if (!(command instanceof QueryCommand)) throw new Error('only queries are asked');
  const { IndexName, ExclusiveStartKey: start } = command.input;
  const [all, one] = IndexName === undefined ? [count, factOf] : [count / 10, waitOf];
  const from = Number(start?.['n'] ?? 0);
  const to = Math.min(all, from + onAPage);
  const Items = Array.from({ length: to - from }, (_, n) => ({ fact: one(from + n) }));
  return { Items, ...(to < all ? { LastEvaluatedKey: { n: to } } : {}) };
};

const store = { db: { send }, names: { facts: 'facts' } } as unknown as Store;
const begun = process.cpuUsage();
const [folded] = await foldMonths(store, country, [month]);
const { user } = process.cpuUsage(begun);
const sum = Object.values(folded?.counters ?? {}).reduce((all, one) => all + one, 0);
const [peak, cpu] = [peakMemory(), Math.round(user / 1000)];
console.log(JSON.stringify({ facts: folded?.facts, sum, peak, cpu }));
