import * as z from 'zod';
import { lateReason } from '../../command.ts';
import { isByOthers } from '../../consent/consent.ts';
import { withdrawIn } from '../../consent/ledger.ts';
import { moment } from '../../dates.ts';
import type { CaseState } from '../case.ts';
import { othersMayAnswer } from '../consents/by-others.ts';
import { answeredByPartner } from '../referral/answered-by-partner.ts';
import { answered } from '../services/answer.ts';
import { plainAnswer, takingIn } from './answer.ts';
import { settledIn } from './settled.ts';

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });

/** What the platform notes in a case without a request: that an answer came, and what health decided of one. */
export const answerCame = z.lazy(() => z.strictObject({ type: z.literal('AnswerCame'), ...plainAnswer(), ...stamp() }));
export const answerSettled = z.lazy(() =>
  z.strictObject({ type: z.literal('AnswerSettled'), ...takingIn(), ...stamp() }),
);
type Noted = z.infer<typeof answerCame> | z.infer<typeof answerSettled>;

/**
 * The case after such a note. Services that a sender reports as given count at once, and so does a partner's word on
 * its referral.
 */
export function withNote(file: CaseState, event: Noted): CaseState {
  if (event.type === 'AnswerSettled') {
    return { ...file, answers: settledIn(file.answers, { ...event, at: event.occurredAt }) };
  }
  const { type: _, occurredAt: at, lateReason: _late, ...plain } = event;
  if (file.answers.some(({ id }) => id === plain.id)) return file;
  const came: CaseState = { ...file, answers: [...file.answers, { ...plain, at, status: 'waiting' }] };
  let { services } = came;
  for (const { service, outcome } of plain.outcomes)
    services = answered({ ...came, services }, service, { outcome, at }).services;
  return {
    ...came,
    services,
    ...refusedIn(file, plain, at),
    referralAnswers: answeredByPartner(file, { ...plain, at }),
  };
}

/**
 * What the person took back or refused elsewhere counts before anybody reads it; what somebody else refused for them, where others may
 * answer (Standards 6.10(d)).
 */
function refusedIn(file: CaseState, { withdraws, refuses, id: entry }: Refused, at: string) {
  const { consents } = file;
  const after = withdraws === undefined ? consents : withdrawIn(consents, withdraws, { entry, at });
  const counts = refuses !== undefined && (!isByOthers(refuses) || othersMayAnswer(file, at));
  return { consents: counts ? [...after, { ...refuses, id: entry, at }] : after };
}
type Refused = Pick<z.infer<typeof answerCame>, 'withdraws' | 'refuses' | 'id'>;
