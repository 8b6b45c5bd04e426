import type { Told } from '../../../packages/web/src/outbox/answer.ts';
import type { Sending } from '../../../packages/web/src/outbox/send-one.ts';
import type { Clock } from './clock.ts';

/** What the line does to one call. `lost` reaches the server, its answer never comes back. */
export type Line = 'good' | 'cut' | 'lost' | 'fault' | 'busy' | 'signed-out' | 'hangs';

type Kept = { readonly body: string; readonly version: number };
type Act = { readonly key: string; readonly operation: string; readonly record: string; readonly body: string };

/** The server as the outbox knows it: idempotent by key, versions by record, and a log of what was done in which order. */
export function makeServer() {
  const done = new Map<string, Kept>();
  const versions = new Map<string, number>();
  const log: Act[] = [];
  const wrong: string[] = [];

  function perform({ operation, key, path, body, version }: Sending): Told {
    const text = JSON.stringify(body);
    const before = done.get(key);
    if (before) return before.body === text ? sent(before.version) : failed(422, 'idempotency-key-reused');
    const makes = operation === 'logBatch' || operation === 'logArrival';
    const record = makes ? key : (path['arrivalId'] ?? path['batchId'] ?? '');
    const around = operation === 'logArrival' ? path['batchId'] : makes ? undefined : record;
    const there = around === undefined ? 0 : versions.get(around);
    if (there === undefined) return failed(404, 'not-found');
    if (!makes && version !== there) return failed(version === undefined ? 428 : 412, 'stale');
    const next = makes ? 1 : there + 1;
    versions.set(record, next);
    done.set(key, { body: text, version: next });
    log.push({ key, operation, record, body: text });
    return sent(next);
  }

  function failed(status: number, code: string): Told {
    // The schedules hold nothing that a sound outbox may have refused.
    wrong.push(`${status} ${code}`);
    return { type: 'failed', problem: { status, code } };
  }
  return { log, wrong, versions, perform };
}

function sent(version: number): Told {
  return { type: 'sent', version };
}

const faults: Readonly<Partial<Record<Line, number>>> = { cut: 0, fault: 500, busy: 429, 'signed-out': 401 };

/** One call over a line. */
export async function over(line: Line, { wait }: Pick<Clock, 'wait'>, perform: () => Told): Promise<Told> {
  await new Promise((resolve) => setImmediate(resolve));
  // The browser gives up after half a minute, and the server may have done it all the same.
  if (line === 'hangs') await wait(30_000, new AbortController().signal);
  const status = faults[line];
  if (status !== undefined) return { type: 'failed', problem: { status, code: line } };
  const told = perform();
  return line === 'lost' || line === 'hangs' ? { type: 'failed', problem: { status: 0, code: 'network' } } : told;
}
