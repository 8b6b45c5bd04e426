import { type ReferralAnswer, referralAnswer } from '@homeward/domain/report/parity/referral-answer';
import { type ParityIncident, type ParityRow, parityIncident, parityRow } from '@homeward/domain/report/parity/row';
import { quarterOf } from '@homeward/domain/time';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { type Put, putOrdered } from './write.ts';

function place(quarter: string): string {
  return `open#parity#${quarter}`;
}

/** How a person's services stand, under a name that only the person’s own token gives; written anew with each answer. */
export function parityWrite(name: string, row: ParityRow): Put {
  return { table: 'facts', item: { pk: place(row.quarter), sk: name, row } };
}

/** That somebody was to be refused for being foreign, in the quarter in which it was tried; the same event again changes nothing. */
export function parityIncidentWrite(name: string, at: string, incident: ParityIncident): Put {
  return { table: 'facts', item: { pk: place(quarterOf(at)), sk: name, incident } };
}

type Answered = { readonly name: string; readonly at: string; readonly recordedAt: string };

/**
 * How a centre answered a referral in the quarter in which it did: one row of both, its last answer. An event that is read again, or
 * after a later one, changes nothing.
 */
export async function putReferralAnswer(
  store: Store,
  { name, at, recordedAt }: Answered,
  answer: ReferralAnswer,
): Promise<void> {
  const since = new Date(recordedAt).toISOString();
  const item = { pk: place(quarterOf(at)), sk: `${name}#${answer.organisation}`, answer, since };
  await putOrdered(store, { table: 'facts', item }, { by: 'since', keep: 'greatest' });
}

type Read = {
  readonly rows: readonly ParityRow[];
  readonly incidents: readonly ParityIncident[];
  readonly answers: readonly ReferralAnswer[];
};

/** Everybody whose file was opened in a quarter, what was tried in it, and how referrals were answered. */
export async function parityOf(store: Store, quarter: string): Promise<Read> {
  const all = await allOf(store, 'facts', place(quarter));
  return {
    rows: all.flatMap(({ row }) => (row === undefined ? [] : [parityRow.parse(row)])),
    incidents: all.flatMap(({ incident }) => (incident === undefined ? [] : [parityIncident.parse(incident)])),
    answers: all.flatMap(({ answer }) => (answer === undefined ? [] : [referralAnswer.parse(answer)])),
  };
}
