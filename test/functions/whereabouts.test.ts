import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { ngo, sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

describe('Where the person is, for somebody who had nothing of them', () => {
  const where = { ...ngo, for: 'protection', sections: ['whereabouts'] };
  const yes = { ...consentTo('ngo'), for: 'protection', sections: ['whereabouts'] };

  test('goes by no one person alone; two do it, in the act of the second, and the person takes it back like any other copy', async () => {
    const file = await sharing.openFile(yes);
    await file.act('/residences', { period: 'before', until: '2025-06-01', words: { address: 'an invented lane' } });
    const worker = running.as('case-worker');
    const { version } = await done(worker.read(file.path));
    const alone = await worker.post(`${file.path}/disclosures`, where, { ifMatch: version });
    expect([alone.status, alone.body['code'], alone.body['breaches']]).toEqual([
      409,
      'whereabouts-go-to-a-new-party-by-two-people',
      ['not-told-where-by-two'],
    ]);
    const proposal = await file.act('/whereabouts-proposals', where);
    expect(await sharing.lineOf(proposal)).toBeUndefined();
    const { items } = (await done(running.as('second-approver').read('/proposals'))).body;
    expect(items).toContainEqual(expect.objectContaining({ proposal, act: 'reveal-whereabouts' }));
    const id = await file.act('/approvals', { proposal, answer: 'approved' }, undefined, 'second-approver');
    const { sections } = (await done(sharing.read(id))).body;
    expect(Object.keys(sections as object)).toEqual(['whereabouts']);
    expect(JSON.stringify(sections)).toContain('an invented lane');
    await file.takeBack(file.consents[0] ?? '');
    expect((await sharing.read(id)).status).toBe(404);
  });

  test('is asked in vain once the person took their yes back before the second person answered', async () => {
    const file = await sharing.openFile(yes);
    const proposal = await file.act('/whereabouts-proposals', where);
    await file.takeBack(file.consents[0] ?? '');
    const { version } = await done(running.as('case-worker').read(file.path));
    const said = { proposal, answer: 'approved' };
    const { status, body } = await running
      .as('second-approver')
      .post(`${file.path}/approvals`, said, { ifMatch: version });
    expect([status, body['code']]).toEqual([409, 'copy-rests-on-her-consent']);
    await file.act('/approvals', { ...said, answer: 'declined' }, undefined, 'second-approver');
  });
});
