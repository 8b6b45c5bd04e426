import { uuidv7 } from 'uuidv7';
import type { Running } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

export type File = Awaited<ReturnType<ReturnType<typeof sharingIn>['openFile']>>;

export const lessons = { sections: { needs: { services: 'Invented: three lessons of sewing.' } } };
export const taught = { ...lessons, outcomes: [{ service: 'vocational-training', outcome: 'provided' }] };
export const unit = {
  to: 'counterpart',
  country: 'VN',
  organisation: 'demo-central-unit-viet-nam',
  for: 'return',
  sections: ['identity'],
};
export const nobody = '0199a7e2-8c00-7a10-9c11-000000000000';

type Listed = { readonly id: string };

/** Answers over HTTP: sent, seen in the person’s case, taken in. */
export function answersIn(running: Running) {
  const worker = running.as('case-worker');
  const send = (copy: string, said: object, role = 'provider', key = uuidv7()) =>
    running.as(role).post(`/disclosures/${copy}/answers`, said, { key });
  const viewed = async ({ path }: File) => (await done(worker.read(path))).body;
  const listed = async (file: File) => (await viewed(file))['answers'] as readonly Listed[];
  const answerOf = async (file: File, id: string) => (await listed(file)).find((one) => one.id === id);

  /** Sends and waits until the case says that it came. */
  async function sent(copy: string, said: object, role?: string): Promise<string> {
    const { body } = await done(send(copy, said, role));
    await running.cloud.streams.drained();
    return String(body['id']);
  }

  async function takeIn({ path }: File, said: object, key = uuidv7()) {
    const { version } = await done(worker.read(path));
    return worker.post(`${path}/answers-taken-in`, said, { ifMatch: version, key });
  }

  return { ...sharingIn(running), worker, send, viewed, listed, answerOf, sent, takeIn };
}
