import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BroadcastChannel, workerData } from 'node:worker_threads';

// Plain JavaScript: a thread that reads TypeScript first loads a compiler for it, for a third of its start.

/** @type {{ codePath: string, handler: string, channel: string }} */
const settings = workerData;
const channel = new BroadcastChannel(settings.channel);
channel.unref();

/** Everything the function prints goes to the host as it is printed, even when the worker never comes back. */
function captureOutput() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (chunk, encoding, done) => {
      channel.postMessage({ type: 'output', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString() });
      const called = typeof encoding === 'function' ? encoding : done;
      if (typeof called === 'function') called();
      return true;
    };
  }
}

/** Imports the module the template's Handler names, as Lambda does at cold start. */
async function importHandler() {
  const dot = settings.handler.lastIndexOf('.');
  const base = join(settings.codePath, settings.handler.slice(0, dot));
  const file = ['.mjs', '.js', '.cjs'].map((ending) => `${base}${ending}`).find(existsSync);
  if (!file) throw new Error(`Runtime.ImportModuleError: no module ${settings.handler}`);
  const loaded = file.endsWith('.cjs') ? createRequire(file)(file) : await import(pathToFileURL(file).href);
  const found = loaded[settings.handler.slice(dot + 1)];
  if (typeof found !== 'function') throw new Error(`Runtime.HandlerNotFound: ${settings.handler} is not exported`);
  return found;
}

captureOutput();
const handler = await importHandler();

/**
 * Runs one invocation. Events and answers cross the thread as JSON, so nothing but JSON survives, as in Lambda.
 * @param {{ event: string, requestId: string, deadline: number, functionName: string, arn: string, memory: string }} task
 */
export async function invoke(task) {
  channel.postMessage({ type: 'started', requestId: task.requestId });
  const hex = task.requestId.replaceAll('-', '');
  process.env['_X_AMZN_TRACE_ID'] = `Root=1-${hex.slice(0, 8)}-${hex.slice(8)};Parent=${hex.slice(0, 16)};Sampled=0`;
  try {
    const answer = await handler(JSON.parse(task.event), contextOf(task));
    return JSON.stringify({ answer: answer ?? null });
  } catch (error) {
    const { name, message, stack } =
      error instanceof Error ? error : { name: 'Error', message: String(error), stack: '' };
    return JSON.stringify({ error: { errorType: name, errorMessage: message, trace: stack?.split('\n') ?? [] } });
  }
}

function contextOf(task) {
  return {
    awsRequestId: task.requestId,
    functionName: task.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: task.arn,
    memoryLimitInMB: task.memory,
    logGroupName: `/aws/lambda/${task.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, task.deadline - Date.now()),
  };
}
