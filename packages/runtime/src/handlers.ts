import type { OperationId, Operations } from '@homeward/api/routes';
import type { Desk } from '@homeward/domain/people/actor';
import type { Answer } from './answer.ts';
import type { OperationsOf, ReplyOf, Request } from './request.ts';

/** What answers one operation. */
export type Handler<Id extends OperationsOf<Desk>> = (request: Request<Id>) => Promise<Answer<ReplyOf<Id>>>;

/** Exactly the operations of a desk, but for those that another function of it serves: a missing, extra or mistyped one does not compile. */
export type Handlers<D extends Desk, Elsewhere extends OperationId = never> = {
  readonly [Id in Exclude<OperationsOf<D>, Elsewhere>]: Handler<Id>;
};

/** The desk's own part of THE list of routes: one that lacks an operation of the desk does not compile. */
export type RoutesOf<D extends Desk, Elsewhere extends OperationId = never> = {
  readonly [Id in Exclude<OperationsOf<D>, Elsewhere>]: Operations[Id];
};
