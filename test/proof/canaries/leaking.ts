import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { log } from '@homeward/runtime/logger';

/** What the functions under test are told in a header: which leak, by whose logger, and the words where a request has no body. */
export type Planted = { readonly leak: string; readonly by: 'careless' | 'ours'; readonly words: unknown };

let planted: Planted | undefined;

/** Reads the header of a request; from then on that leak is open. */
function plant({ headers }: { readonly headers: Readonly<Record<string, string | undefined>> }): void {
  const told = headers['x-planted'];
  planted = told === undefined ? undefined : (JSON.parse(decodeURIComponent(told)) as Planted);
}

export function isPlanted(leak: string): boolean {
  return planted?.leak === leak;
}

export function plantedWords(): unknown {
  return planted?.words;
}

const fields = [
  'requestId',
  'operation',
  'actor',
  'code',
  'type',
  'id',
  'fault',
  'table',
  'item',
  'body',
  'cause',
  'error',
];

/** The same through the product's own logger, put into every field that it takes and into some that it does not. */
function throughOurs(value: unknown): void {
  planted = undefined;
  const texts = value instanceof Error ? [value, value.message, value.cause] : [value, JSON.stringify(value)];
  for (const one of texts) log('fault', Object.fromEntries(fields.map((field) => [field, one])));
}

/** A leak of a value: as somebody prints it who means well, or through our logger. */
export function leak(name: string, value: unknown, careless: (logger: Logger) => void): void {
  if (!isPlanted(name)) return;
  if (planted?.by === 'ours') throughOurs(value);
  else careless(new Logger());
}

/** Powertools' own middleware, as its manual has it; `logEvent` where the manual says to say so. */
export function contextOf(name: string, options: { readonly logEvent?: boolean }) {
  return {
    before: async (request: { readonly event: unknown }) => {
      plant(request.event as Parameters<typeof plant>[0]);
      if (!isPlanted(name)) return;
      if (planted?.by === 'ours') return throughOurs(request.event);
      await injectLambdaContext(new Logger(), options).before?.(request as never);
    },
  };
}
