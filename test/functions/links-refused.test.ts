import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { linkStage, patience } from './link-stage.ts';

const stage = linkStage();

const departed = () => acts.departedOutbound(stage.running.as, stage.running.cloud.clock.iso());
const seen = (id: string, role = 'case-worker') => acts.seen(stage.running.as, role, id);

describe('a link is refused', { timeout: patience }, () => {
  const rule = 'link-goes-to-the-receiving-side';

  test('to whoever is not of the receiving side, to nobody, and before the person has left', async () => {
    const { id } = await departed();
    expect(await acts.refusedBy(rule, stage.links.send(id, 'contact-border-guard-th'))).toEqual([
      'not-of-the-receiving-side',
    ]);
    expect(await acts.refusedBy(rule, stage.links.send(id, 'contact-embassy-vn'))).toEqual(['contact-has-a-desk']);
    expect(await acts.refusedBy(rule, stage.links.send(id, 'no-such-contact'))).toEqual(['no-such-contact']);
    const file = await acts.vietnameseFile(stage.running.as, ['counterpart']);
    const proposed = String((await done(acts.proposeOutbound(stage.running.as, file, ['counterpart']))).body['id']);
    await acts.refusedBy('stays-in-its-state', stage.links.send(proposed));
  });

  test('the same answer comes twice: the code is the same when its sending is repeated', async () => {
    const { id } = await departed();
    const { version } = await seen(id);
    const key = uuidv7();
    const ask = () =>
      stage.running
        .as('case-worker')
        .post(`/handovers/${id}/links`, { contact: 'contact-border-guard-vn' }, { ifMatch: version, key });
    const first = await done(ask());
    expect((await done(ask())).body).toEqual(first.body);
  });
});

describe('the notice before the journey', { timeout: patience }, () => {
  test('is acknowledged by its own link, once, and by nothing older', async () => {
    const id = await acts.proposeInbound(stage.running.as);
    await acts.answerAll(stage.running.as, id, acts.inboundPeople);
    const plan = { date: acts.dayFrom(stage.running.cloud.clock.iso(), 8), gate: 'poipet', mode: 'land' };
    await done(acts.act(stage.running.as, 'central-unit', id, '/schedules', plan));
    await done(acts.act(stage.running.as, 'counterpart-th', id, '/notices'));
    const link = await stage.links.mailed('central-unit@homeward.example', 'received');
    const said = await stage.links.acknowledge(link);
    expect([said.status, said.body['status']]).toEqual([200, 'scheduled']);
    expect((await seen(id, 'central-unit'))['before']).toMatchObject({ acknowledgedAt: expect.any(String) });
    for (const again of [
      stage.links.acknowledge(link),
      stage.links.acknowledge('B'.repeat(43)),
      stage.links.open(link, '0000-0000'),
    ])
      expect((await again).status).toBe(404);
    await done(acts.act(stage.running.as, 'counterpart-th', id, '/departures'));
  });
});
