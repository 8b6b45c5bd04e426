import type { Journal } from './journal.ts';

/** The person sees their file beside their case worker: once and away, then again, with all that the person may do in their window; it stays open. */
export async function ownRecordTale(journal: Journal, id: string): Promise<void> {
  await enter(journal, id);
  await journal.command('person', 'window', '', {}, '/session-ends');
  await enter(journal, id);
  for (const path of ['/me', '/record', '/statement']) await journal.read('person', path);
  const file = `/cases/${id}`;
  await journal.command('person', file, '', { records: ['case', 'medical'] }, '/copy-requests');
  const said = { about: 'identity', words: { correction: 'Invented: my name is spelled another way.' } };
  await journal.command('person', file, '', said, '/correction-requests');
}

async function enter(journal: Journal, id: string): Promise<void> {
  const beside = { supporterOffered: true, supporterPresent: true, language: 'km' };
  await journal.command('case-worker', `/cases/${id}`, '/own-record-codes', beside);
  const code = journal.entries.at(-1)?.reply.body['code'];
  await journal.command('person', 'window', '', { code }, '/sessions');
}
