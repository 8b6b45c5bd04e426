import { type ReferralAnswer, referralAnswer } from '@homeward/domain/report/parity/referral-answer';
import { type ParityIncident, type ParityRow, parityIncident, parityRow } from '@homeward/domain/report/parity/row';
import { quarterOf } from '@homeward/domain/time';
import type { Store } from './open-store.ts';
import { pagesIn } from './page.ts';
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

type Once = <Value>(value: Value) => Value;

/** What says the same is the same object: a quarter has many people, and few ways in which a service was answered. */
function keptOnce(): Once {
  const kept = new Map<string, unknown>();
  return <Value>(value: Value): Value => {
    const text = JSON.stringify(value);
    if (!kept.has(text)) kept.set(text, value);
    return kept.get(text) as Value;
  };
}

function rowOf(item: unknown, once: Once): ParityRow {
  const { quarter, organisation, foreign, services } = parityRow.parse(item);
  const answered = Object.entries(services).map(([name, standing]) => [name, once(standing)] as const);
  return {
    quarter: once(quarter),
    organisation: once(organisation),
    foreign,
    services: Object.fromEntries(answered),
  };
}

/** Everybody whose file was opened in a quarter, what was tried in it, and how referrals were answered: read page by page, of which nothing else is kept. */
export async function parityOf(store: Store, quarter: string): Promise<Read> {
  const read = { rows: [] as ParityRow[], incidents: [] as ParityIncident[], answers: [] as ReferralAnswer[] };
  const once = keptOnce();
  for await (const page of pagesIn(store, 'facts', place(quarter)))
    for (const { row, incident, answer } of page) {
      if (row !== undefined) read.rows.push(rowOf(row, once));
      if (incident !== undefined) read.incidents.push(once(parityIncident.parse(incident)));
      if (answer !== undefined) read.answers.push(once(referralAnswer.parse(answer)));
    }
  return read;
}
