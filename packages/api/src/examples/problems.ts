import { caseCommands } from '@homeward/domain/case/commands';
import { decideCase } from '@homeward/domain/case/decide';
import { actOf } from '@homeward/domain/command';
import type { Refused } from '@homeward/domain/law/refusal';
import { examples } from '../examples.ts';
import { at, file, ids, worker } from './views.ts';

function problem(status: number, code: string, title: string, more: object = {}): object {
  return { status, type: `urn:homeward:problem:${code}`, title, code, ...more };
}

/** A referral of a new file, judged by the law itself: what it says and asks for is what the server says. */
function refusedReferral(): Refused {
  const body = caseCommands.referCase.body.parse(examples['referCase']);
  const decision = decideCase('referCase', file(), body, actOf(worker, at, body), ids.copy, [], 'valid');
  if (decision.type !== 'refused') throw new Error('the example of a refusal was accepted');
  return decision;
}

function refused(): object {
  const { code, says, restsOn, breaches, all } = refusedReferral();
  const type = `urn:homeward:rule:${code}`;
  const title = 'A rule stands against this.';
  return { status: 409, type, title, code, says, restsOn, breaches, rules: all };
}

/** One unhappy answer of each status, in English. Nothing of what was sent is in it. */
export const problemExamples = {
  400: () =>
    problem(400, 'invalid-input', 'Something that was sent is not as it must be.', {
      errors: [{ pointer: '/services/0', code: 'invalid-value' }],
    }),
  401: () => ({ message: 'Unauthorized' }),
  404: () => problem(404, 'not-found', 'There is nothing here for you.'),
  409: refused,
  412: () => problem(412, 'stale', 'The record has changed since you saw it.', { current: { version: 4 } }),
  413: () => problem(413, 'too-large', 'More was sent than one request may carry.'),
  415: () => problem(415, 'unsupported-media-type', 'Only JSON in UTF-8 is read.'),
  422: () => problem(422, 'idempotency-key-reused', 'This Idempotency-Key already came with something else.'),
  428: () => problem(428, 'if-match-missing', 'The version on which you decided is missing.'),
  429: () => problem(429, 'busy', 'Others are changing the same record; try again in a moment.'),
  500: () =>
    problem(500, 'fault', 'Something went wrong on our side. Send the same again: nothing is done twice.', {
      requestId: 'Nq0jDgh2yQ0EMLA=',
    }),
  503: () =>
    problem(
      503,
      'keys-unavailable',
      'The keys do not answer now. Nothing was opened or kept: send the same again later.',
      {
        requestId: 'Nq0jDgh2yQ0EMLA=',
      },
    ),
} as const satisfies Readonly<Record<number, () => object>>;
