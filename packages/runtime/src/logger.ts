import { Logger } from '@aws-lambda-powertools/logger';

// What may stand in a log line. Everything else is dropped: bodies, names, messages of faults, items on error objects.
const allowed = [
  'requestId',
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

function only(fields: LogFields): Record<string, string | number | boolean> {
  const kept = allowed.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]] as const]));
  return Object.fromEntries(kept);
}

/** One line with ids, event types and durations, by allow-list. An `alarm` calls somebody (`infra/alarms.ts`). */
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
