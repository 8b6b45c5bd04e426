import type { Running } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';

/** The person’s window at the demo case worker's screen: a file, its code, and the window opened with it. */
export function windowsOf(running: Running) {
  const [worker, person] = [running.as('case-worker'), running.as('person')];

  async function openFile(name = 'Invented Person'): Promise<string> {
    const identity = { name: { latin: name }, age: { birth: '1991' } };
    const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: consentTo('case-file') };
    return String((await done(worker.post('/cases', body))).body['id']);
  }

  /** The person’s window made ready in a language: the code. */
  async function codeOf(file: string, language = 'km', more: object = {}): Promise<string> {
    const { version: ifMatch } = await done(worker.read(`/cases/${file}`));
    const beside = {
      supporterOffered: true,
      supporterPresent: true,
      language,
      interpreter: language !== 'km',
      ...more,
    };
    const { body } = await done(worker.post(`/cases/${file}/own-record-codes`, beside, { ifMatch }));
    return String(body['code']);
  }

  async function opened(name?: string, language?: string): Promise<string> {
    const file = await openFile(name);
    await done(person.post('/sessions', { code: await codeOf(file, language) }));
    return file;
  }

  return { openFile, codeOf, opened };
}
