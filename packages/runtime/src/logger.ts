import { Logger } from '@aws-lambda-powertools/logger';

// What may stand in a log line. Everything else is dropped: bodies, names, messages of faults, items on error objects.
const allowed = [
  'requestId',
  'length',
  'operation',
  'desk',
  'country',
  'actor',
  'role',
  'status',
  'code',
  'milliseconds',
  'type',
  'count',
  'id',
  'fault',
  'table',
] as const;
export type LogFields = Readonly<Partial<Record<(typeof allowed)[number], string | number | boolean>>>;

let logger: Logger | undefined;

// An id or a code: one word of plain signs. A sentence, a quoted body, a route or a name in any other script is none of these.
const plain = /^[\w.:=/+#-]{0,128}$/;
// A path would be a word of plain signs, too, and holds ids.
const operationId = /^[A-Za-z]{0,64}$/;

function said(name: string, value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const signs = name === 'operation' ? operationId : plain;
  return typeof value === 'string' && signs.test(value) ? value : 'not-a-code';
}

function only(fields: LogFields): Record<string, string | number | boolean> {
  const kept = allowed.flatMap((name) =>
    fields[name] === undefined ? [] : [[name, said(name, fields[name])] as const],
  );
  return Object.fromEntries(kept);
}

/** One line with ids, event types and durations, by allow-list of fields and of what may stand in them. An `alarm` calls somebody (`infra/alarms.ts`). */
export function log(message: 'request' | 'fault' | 'background' | 'alarm', fields: LogFields): void {
  logger ??= new Logger();
  if (message === 'fault') logger.error(message, only(fields));
  else if (message === 'alarm') logger.warn(message, only(fields));
  else logger.info(message, only(fields));
}

/** A fault's class and our own code, never its message: messages of the database carry whole items. */
export function faultName(fault: unknown): string {
  if (!(fault instanceof Error)) return 'not-an-error';
  const code = (fault as { code?: unknown }).code;
  return typeof code === 'string' ? `${fault.name}:${code}` : fault.name;
}
