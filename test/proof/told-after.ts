import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { foreignCountries } from '@homeward/domain/countries/countries';
import { dayOf } from '@homeward/domain/time';
import { cases, casesDue } from '@homeward/store/cases';
import { nameOf } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { examples } from '../../packages/api/src/examples.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { namesDue } from '../store/rounds.ts';

/** A memorandum of which its organisation is warned while the clocks go on. */
export async function endingMemorandum({ as, cloud }: Running): Promise<void> {
  const until = dayOf(new Date(cloud.clock.now() + 40 * 24 * 3_600_000).toISOString());
  const paper = { organisation: 'demo-ngo', number: 'Invented 12', from: '2026-01-01', until, source: 'invented' };
  await done(as('directory-keeper').post('/memoranda', paper));
}

/** The embassies and central units abroad look for what was published of their corridors, in both directions. */
export async function publishedAbroad({ as }: Running): Promise<void> {
  for (const country of foreignCountries)
    for (const role of [`embassy-${country.toLowerCase()}`, `counterpart-${country.toLowerCase()}`])
      for (const of of [`KH-${country}`, `${country}-KH`]) await as(role).read(`/reports/public/${of}/2007`);
}

/** A handover into Cambodia that gets another day: what the centre was given for the first one goes. */
export async function plannedAnew({ as, cloud }: Running): Promise<void> {
  const id = await acts.proposeInbound(as);
  await acts.answerAll(as, id, acts.inboundPeople);
  for (const days of [8, 10]) {
    const plan = { date: acts.dayFrom(cloud.clock.iso(), days), gate: 'poipet', mode: 'land' };
    await done(acts.act(as, 'central-unit', id, '/schedules', plan));
    if (days === 8) await done(acts.act(as, 'counterpart-th', id, '/postponements', { reason: 'health' }));
  }
}

/** What is sent twice: the second time what lies there is read. */
export async function sentAgain({ as }: Running): Promise<void> {
  const said = { ...(examples['recordCommitteeMeeting'] as object), with: 'MY' };
  for (const [role, path, what] of [
    ['task-force', '/meetings', said],
    ['case-worker', '/observations', examples['noteObservation']],
    ['overseer', '/observations', examples['noteObservation']],
  ] as const) {
    const key = uuidv7();
    for (const _ of [1, 2]) await done(as(role).post(path, what, { key }));
  }
}

/** The clocks look at these files alone and at no other: what they do in one they do in each. */
export async function dueAlone({ cloud }: Running, files: ReadonlySet<string>): Promise<void> {
  const store = adminStore(cloud);
  const due = await namesDue(store, casesDue, '2999-01-01T00:00:00.000Z');
  const others = due.filter((id) => !files.has(id));
  const TableName = nameOf(store, 'cases');
  for (const id of others)
    await store.db.send(
      new UpdateCommand({ TableName, Key: cases.stateKey(id), UpdateExpression: 'REMOVE byDuePk, byDueSk' }),
    );
}
