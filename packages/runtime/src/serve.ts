import { finderOf } from '@homeward/api/finder';
import { type Route, successOf } from '@homeward/api/route';
import type { OperationId } from '@homeward/api/routes';
import { foreignIsNoReason } from '@homeward/domain/case/services/foreign-as-reason';
import type { Actor, Country, Desk } from '@homeward/domain/people/actor';
import type { StaffRow } from '@homeward/domain/people/staff';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { type Answer, inVain, tellsNothing } from './answer.ts';
import { faultReply } from './fault-reply.ts';
import type { Handler, Handlers, RoutesOf } from './handlers.ts';
import { faultName, log } from './logger.ts';
import { longStep, untilNextStep } from './next-step.ts';
import { type HttpReply, invalid, plainHeaders, problem, refusalReply } from './problem.ts';
import { type AnyRequest, attemptOf, type Request, requestOf, type Sitting, type Wrong } from './request.ts';
import { seatOpens } from './seat-opens.ts';
import { signedInLately, signInAnew } from './signed-in-lately.ts';
import { type AuthorizedEvent, claimsOf, groupsOf, subjectOf } from './token-claims.ts';

/** What a desk needs from outside: where it stands, and its register of seats. */
export type DeskDoors<D extends Desk> = {
  readonly desk: D;
  readonly country: Country;
  readonly seatOf: (subject: string, at: string) => Promise<Seat | undefined>;
  /** Writes down an act on something that is not there, or not the caller’s; a reading does it itself, before it answers. */
  readonly denied: (request: AnyRequest) => Promise<unknown>;
  /** Counts that somebody gave being foreign as a reason; where a desk has no such question nobody can. */
  readonly foreignGiven?: (attempt: AnyRequest) => Promise<unknown>;
};

/** A seat in the register. `group`: what the token says where that is not the role served, as at a `window` opened beside a worker. */
type Seat = StaffRow & Pick<Request, 'window'> & { readonly group?: StaffRow['role'] };

function listOf(routes: object): readonly Route[] {
  return Object.entries(routes).map(([operationId, plate]) => ({ operationId, ...plate }));
}

/** Finds what a request asks for. The door knows the desk alone (`ANY /v1/transit/{proxy+}`): which operation it is stands in the list. */
function finderOfDesk<const D extends Desk>({ desk, country }: DeskDoors<D>, ours: object) {
  const find = finderOf(desk, country, listOf(ours));
  return ({ rawPath, requestContext }: APIGatewayProxyEventV2) => find(requestContext.http.method, rawPath);
}

/** The caller as the token and the staff table know them; the body never says who it is. */
async function sittingOf<D extends Desk>(
  event: AuthorizedEvent,
  { desk, country, seatOf }: DeskDoors<D>,
): Promise<Sitting | Wrong> {
  const subject = subjectOf(event);
  if (subject === undefined) return { problem: 'unauthorised' };
  const now = new Date(event.requestContext.timeEpoch).toISOString();
  const seat = await seatOf(subject, now);
  if (seat === undefined || seat.desk !== desk || seat.country !== country) return { problem: 'not-found' };
  if (!seatOpens(seat, event)) return { problem: 'unauthorised' };
  if (!groupsOf(event).includes(seat.group ?? seat.role)) return { problem: 'not-found' };
  const actor = { id: subject, role: seat.role, organisation: seat.organisation, country, desk };
  return { actor, called: seat.names, window: seat.window };
}

/** Who comes without a token: what is in the body says whose word it is, or the answer is that nothing is there. */
function nobody<D extends Desk>({ desk, country }: DeskDoors<D>): Sitting {
  return { actor: { id: 'link', role: 'border-police', organisation: 'link', country, desk } };
}

function isFor({ open, roles }: Route, actor: Actor): boolean {
  return open === true || roles.includes(actor.role);
}

function unauthorised(challenge: string): HttpReply {
  return {
    statusCode: 401,
    headers: { 'content-type': 'application/json', 'www-authenticate': challenge },
    body: JSON.stringify({ message: 'Unauthorized' }),
  };
}

function wrongReply({ problem: code, errors }: Wrong, language: string | undefined): HttpReply {
  // 401 has the gateway's own body, so nobody can tell which of the two refused.
  if (code === 'unauthorised') return unauthorised('Bearer');
  return problem(code, language, errors === undefined ? {} : { errors });
}

function okReply(route: Route, answer: Extract<Answer<unknown>, { type: 'ok' }>): HttpReply {
  const body = route.reply.parse(answer.body);
  const tag = answer.version === undefined ? {} : { etag: `"${answer.version}"` };
  return {
    statusCode: successOf(route),
    headers: { 'content-type': 'application/json; charset=utf-8', ...plainHeaders, ...tag },
    body: JSON.stringify(body),
  };
}

function replyOf(route: Route, answer: Answer<unknown>, language: string | undefined): HttpReply {
  switch (answer.type) {
    case 'ok':
      return okReply(route, answer);
    case 'refused':
      return refusalReply(answer, language);
    case 'stale':
      return problem('stale', language, { current: { version: answer.version } });
    case 'absent':
      return problem('not-found', language);
    case 'key-reused':
      return problem('idempotency-key-reused', language);
    case 'already-there':
      return problem('already-exists', language);
    case 'busy':
      return problem('busy', language);
    case 'look-ups-spent':
    case 'searches-spent':
      return problem(answer.type, language, {}, answer.minutes * 60);
    case 'invalid':
      return invalid(answer, language);
  }
}

/** Policy VI.b: what is refused for it is counted, too. */
function givesForeignAsReason({ errors = [] }: Wrong): boolean {
  return errors.some(({ code }) => code === foreignIsNoReason);
}

const acting: readonly Route['kind'][] = ['create', 'command', 'confirm'];

/** One desk, or a part of one, as a Lambda: token and seat, schema, key, If-Match, handler, reply. Faults become problems here and nowhere else. */
export function serve<const D extends Desk, Elsewhere extends OperationId = never>(
  doors: DeskDoors<D>,
  ours: RoutesOf<D, Elsewhere>,
  handlers: Handlers<D, Elsewhere>,
) {
  const find = finderOfDesk(doors, ours);
  const answer = async (event: AuthorizedEvent): Promise<HttpReply> => {
    const begun = performance.now();
    const language = event.headers['accept-language'];
    const found = find(event);
    const sitting = found?.route.open === true ? nobody(doors) : await sittingOf(event, doors);
    if ('problem' in sitting) return wrongReply(sitting, language);
    const { actor } = sitting;
    if (found === undefined || !isFor(found.route, actor)) return problem('not-found', language);
    const { route } = found;
    if (!signedInLately(doors.desk, route, claimsOf(event))) return unauthorised(signInAnew);
    const request = requestOf(found, event, sitting);
    if ('problem' in request) {
      if (givesForeignAsReason(request)) await doors.foreignGiven?.(attemptOf(found, event, actor));
      return wrongReply(request, language);
    }
    const done = await (handlers as Readonly<Record<string, Handler<never>>>)[route.operationId]?.(request as never);
    if (done === undefined) return problem('not-found', language);
    if (inVain.includes(done.type) && acting.includes(route.kind) && route.open !== true) await doors.denied(request);
    // A search leaves at a step whatever it found: what it found of others is in no answer, and in no time.
    const seeks = route.kind === 'search';
    if (seeks || tellsNothing.includes(done.type))
      await untilNextStep(begun, (route.wide ?? route.open) ? longStep : undefined);
    return replyOf(route, done, language);
  };
  return middy(answer).use(logged(doors, find)).use(faultsBecomeProblems());
}

function faultsBecomeProblems() {
  return {
    onError: (request: middy.Request<AuthorizedEvent, HttpReply>) => {
      const { requestId } = request.event.requestContext;
      log('fault', { requestId, fault: faultName(request.error) });
      request.response = faultReply(request.error, requestId, request.event.headers['accept-language']);
    },
  };
}

/** Of what was asked the operation's id, never a path: a path holds ids. Of what is no operation its length alone. */
function logged<D extends Desk>({ desk, country }: DeskDoors<D>, find: ReturnType<typeof finderOfDesk>) {
  const started = new WeakMap<object, number>();
  const line = (request: middy.Request<AuthorizedEvent, HttpReply, Error, Context>) => {
    const operation = find(request.event)?.route.operationId;
    log('request', {
      requestId: request.event.requestContext.requestId,
      ...(operation === undefined ? { length: request.event.rawPath.length } : { operation }),
      desk,
      country,
      status: request.response?.statusCode ?? 500,
      milliseconds: Math.round(performance.now() - (started.get(request.event) ?? performance.now())),
    });
  };
  return {
    before: (request: middy.Request<AuthorizedEvent, HttpReply, Error, Context>) => {
      started.set(request.event, performance.now());
    },
    after: line,
    onError: line,
  };
}
