import type { OperationId } from '@homeward/api/routes';
import type { Session } from '../session/session.tsx';
import { currentLanguage } from '../words/language.ts';
import type { Answer, Asked, Reply } from './asked.ts';
import { nobodyAnswered, type Problem } from './problem.ts';
import { hearDate } from './server-clock.ts';

export type { Answer, Asked, Reply } from './asked.ts';

function addressOf(session: Session, operation: OperationId, asked: Asked): string {
  const [, path] = __PATHS__[operation];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asked.path?.[name] ?? ''));
  const query = asked.query ? `?${new URLSearchParams(asked.query)}` : '';
  return `/v1/${session.seat.path}${filled}${query}`;
}

function headersOf(session: Session, asked: Asked): Record<string, string> {
  return {
    ...(session.token() === '' ? {} : { authorization: `Bearer ${session.token()}` }),
    'accept-language': currentLanguage(),
    ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(asked.key === undefined ? {} : { 'idempotency-key': asked.key }),
    ...(asked.version === undefined ? {} : { 'if-match': `"${asked.version}"` }),
  };
}

async function attempt(session: Session, operation: OperationId, asked: Asked): Promise<Response> {
  const response = await fetch(addressOf(session, operation, asked), {
    method: __PATHS__[operation][0],
    headers: headersOf(session, asked),
    cache: 'no-store',
    keepalive: asked.keepalive === true,
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    signal: AbortSignal.timeout(30_000),
  });
  hearDate(response.headers);
  return response;
}

async function problemIn(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return { ...body, status: response.status, code: body.code ?? `http-${response.status}` };
}

/** Why there is no token to send: a device opened without a signal gets its first one now, and asks for nothing without it. */
async function missingToken(session: Session): Promise<Problem | undefined> {
  if (session.token() !== '' || session.subject === '') return undefined;
  const how = await session.renewed();
  if (how === 'renewed') return undefined;
  return how === 'ended' ? { status: 401, code: 'http-401' } : nobodyAnswered;
}

/** Sends one operation. Never throws: no answer, a refusal and a fault are answers with a code. An ended token is renewed once. */
export async function call<Id extends OperationId>(
  session: Session,
  operation: Id,
  asked: Asked = {},
): Promise<Answer<Reply<Id>>> {
  try {
    const without = await missingToken(session);
    if (without !== undefined) return { type: 'failed', problem: without };
    let response = await attempt(session, operation, asked);
    if (response.status === 401 && (await session.renewed()) === 'renewed')
      response = await attempt(session, operation, asked);
    if (!response.ok) return { type: 'failed', problem: await problemIn(response) };
    return { type: 'done', reply: (await response.json()) as Reply<Id> };
  } catch {
    return { type: 'failed', problem: nobodyAnswered };
  }
}
