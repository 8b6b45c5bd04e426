import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { placesOf, refusedAnswer } from './concurrency.ts';
import type { LambdaFunction } from './lambda-functions.ts';
import type { Outcome } from './lambda-outcome.ts';
import { runtimeEnvironment } from './runtime-environment.ts';

/** Runs the functions of the template. `operation` is what the invocation serves, for the ledger. */
export type LambdaHost = {
  readonly functions: readonly LambdaFunction[];
  /** Finds a function by its construct id, logical id, physical name or ARN. Throws when there is none. */
  readonly find: (name: string) => LambdaFunction;
  readonly invoke: (found: LambdaFunction, event: unknown, operation: string, requestId?: string) => Promise<Outcome>;
  readonly operationOf: (invocation: string) => string | undefined;
  readonly stop: () => Promise<void>;
  /**
   * Ends when all that runs has answered, and takes nothing more; a host that follows goes on with the warm threads of what answers
   * requests and reads streams. What time wakes remembers where it stood in the data, and begins anew.
   */
  readonly rest: () => Promise<void>;
};

/** Hears every line a function prints. */
export type HearsOutput = (functionName: string, text: string) => void;

type HostSettings = {
  readonly endpoint: () => string;
  readonly region: string;
  readonly hears: HearsOutput;
  /** How many calls run at once in the account, as its quota says. */
  readonly accountConcurrency?: number | undefined;
};

type Running = {
  readonly pool: Piscina;
  readonly channel: BroadcastChannel;
  readonly started: Map<string, () => void>;
  /** Who hears what it prints: the host of now. */
  hears: HearsOutput;
  /** Whether anything but requests and streams has woken it: a schedule, or whoever stands in for one. */
  timed: boolean;
};

/** The booted functions of a platform, by their ids. */
export type WarmFunctions = Map<string, Running>;

/** A worker may take this long from being asked for to running the handler, on a busy machine; only then the function's own time runs. */
const bootMs = 60_000;

/**
 * Hosts every function on a pool of worker threads of its own, booted at the first call, that sees nothing but its own
 * environment. Its Timeout and MemorySize hold; a worker that overruns, exits or runs out of memory is gone and the next call boots
 * a fresh one, as in Lambda. A call waits for a
 * thread of this machine, and is throttled beyond the places that the template reserves. `endpoint` is where its AWS calls go; `warm` are the functions that a
 * host before this one has left booted.
 */
export function createLambdaHost(
  functions: readonly LambdaFunction[],
  settings: HostSettings,
  warm: WarmFunctions = new Map(),
): LambdaHost {
  for (const one of warm.values()) one.hears = settings.hears;
  const underWay = new Set<Promise<Outcome>>();
  const operations = new Map<string, string>();
  const places = placesOf(functions, settings.accountConcurrency);
  let stopped = false;
  const byName = byEveryName(functions);
  return {
    functions,
    find(name) {
      const found = byName.get(name);
      if (!found) throw new Error(`The template has no function ${name}.`);
      return found;
    },
    async invoke(found, event, operation, requestId = randomUUID()) {
      // A worker booted now would outlive the platform, and keep its process from ending.
      if (stopped) return { type: 'crashed', errorMessage: 'The platform has stopped.' };
      const entered = places.enter(found, event);
      if (entered.type !== 'entered') return entered;
      const pool = warm.get(found.id) ?? bootPool(found, settings);
      warm.set(found.id, pool);
      pool.timed ||= !operation.includes(' /') && !operation.startsWith('stream ');
      const trace = requestId.replaceAll('-', '');
      operations.set(trace, operation);
      const outcome = run(pool, found, entered.sent, requestId);
      underWay.add(outcome);
      try {
        return await outcome;
      } finally {
        entered.leave();
        underWay.delete(outcome);
        if (operations.size > 5000) operations.delete(operations.keys().next().value ?? '');
      }
    },
    operationOf: (invocation) => operations.get(invocation),
    async stop() {
      stopped = true;
      await Promise.all([...warm.values()].map(end));
      warm.clear();
    },
    async rest() {
      stopped = true;
      await Promise.allSettled(underWay);
      const remembering = [...warm].filter(([, one]) => one.timed);
      for (const [id] of remembering) warm.delete(id);
      await Promise.all(remembering.map(([, one]) => end(one)));
    },
  };
}

function byEveryName(functions: readonly LambdaFunction[]): ReadonlyMap<string, LambdaFunction> {
  return new Map(
    functions.flatMap((found) =>
      [found.physicalName, found.arn, found.name, found.id].map((name) => [name, found] as const),
    ),
  );
}

async function end({ pool, channel }: Running): Promise<void> {
  await pool.destroy();
  channel.close();
}

function bootPool(found: LambdaFunction, settings: HostSettings): Running {
  const name = `homeward-${found.id}-${randomUUID()}`;
  const channel = new BroadcastChannel(name);
  const started = new Map<string, () => void>();
  const told = (text: string) => running.hears(found.name, text);
  channel.onmessage = (message: unknown) => {
    const { type, requestId, text } = (message as { data: { type: string; requestId?: string; text?: string } }).data;
    if (type === 'output') told(text ?? '');
    else started.get(requestId ?? '')?.();
  };
  (channel as { unref: () => void }).unref();
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./lambda-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: found.threads,
    idleTimeout: 2_000_000_000,
    execArgv: ['--no-warnings'],
    env: { ...runtimeEnvironment(found, settings.endpoint(), settings.region), ...found.environment },
    resourceLimits: { maxOldGenerationSizeMb: found.memoryMb },
    workerData: { codePath: found.codePath, handler: found.handler, channel: name },
    recordTiming: false,
  });
  pool.on('error', () => undefined);
  const running: Running = { pool, channel, started, hears: settings.hears, timed: false };
  return running;
}

async function run(
  { pool, started }: Running,
  found: LambdaFunction,
  event: string,
  requestId: string,
): Promise<Outcome> {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), bootMs + found.timeoutMs);
  started.set(requestId, () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), found.timeoutMs);
  });
  const task = {
    event,
    requestId,
    deadline: Date.now() + found.timeoutMs,
    functionName: found.physicalName,
    arn: found.arn,
    memory: String(found.memoryMb),
  };
  try {
    const said = (await pool.run(task, { signal: abort.signal, name: 'invoke' })) as string;
    const refused = refusedAnswer(said);
    if (refused !== undefined) return refused;
    type Said = { readonly answer?: unknown; readonly error?: { errorType: string; errorMessage: string } };
    const { answer, error } = JSON.parse(said) as Said;
    return error
      ? { type: 'failed', errorType: error.errorType, errorMessage: error.errorMessage }
      : { type: 'answered', answer };
  } catch (error) {
    const seconds = (found.timeoutMs / 1000).toFixed(2);
    if (abort.signal.aborted) return { type: 'timed-out', errorMessage: `Task timed out after ${seconds} seconds` };
    return { type: 'crashed', errorMessage: (error as Error).message };
  } finally {
    clearTimeout(timer);
    started.delete(requestId);
  }
}
