import { done } from './done.ts';
import type { As } from './walk-border.ts';

/** The person’s window opened beside their case worker, all that the person does in it, and closed again. */
export async function walkOwnRecord(as: As, file: string): Promise<void> {
  const [worker, person] = [as('case-worker'), as('person')];
  const { version: ifMatch } = await done(worker.read(`/cases/${file}`));
  const beside = { supporterOffered: true, supporterPresent: true, language: 'vi' };
  const opened = await done<{ readonly code: string }>(
    worker.post(`/cases/${file}/own-record-codes`, beside, { ifMatch }),
  );
  await done(person.post('/sessions', { code: opened.body.code }));
  for (const path of ['/me', '/record', '/statement']) await done(person.read(path));
  await done(person.post('/copy-requests', { records: ['case'] }));
  await done(person.post('/correction-requests', { about: 'identity', words: { correction: 'Invented words.' } }));
  await done(person.post('/session-ends', {}));
}
