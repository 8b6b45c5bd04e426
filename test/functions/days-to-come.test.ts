import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning();
}, 120_000);
afterAll(() => running?.cloud.stop());

const both = ['counterpart', 'embassy'] as const;

describe('a day to come is judged by when the platform heard of it (R154)', () => {
  const hoursAgo = (hours: number) => new Date(running.cloud.clock.now() - hours * 3_600_000).toISOString();
  const datedBack = () => ({ occurredAt: hoursAgo(25), lateReason: 'from-paper' });
  const plan = (days: number) => ({ date: acts.dayFrom(running.cloud.clock.iso(), days), gate: 'bavet', mode: 'land' });
  const schedule = (id: string, body: object) => acts.act(running.as, 'counterpart-vn', id, '/schedules', body);

  async function agreed() {
    const file = await acts.vietnameseFile(running.as, both);
    const id = String((await done(acts.proposeOutbound(running.as, file, both))).body['id']);
    await acts.serveAll(running.as, file);
    await done(acts.act(running.as, 'case-worker', id, '/service-statements'));
    await acts.answerAll(running.as, id, [
      ['case-worker', 'S'],
      ['counterpart-vn', 'V'],
      ['embassy-vn', 'E'],
    ]);
    return id;
  }

  test('a schedule dated back by 25 hours with a reason keeps the notice periods', async () => {
    const id = await agreed();
    const now = await acts.refusedBy('schedule-keeps-notice-periods', schedule(id, plan(2)));
    const back = acts.refusedBy('schedule-keeps-notice-periods', schedule(id, { ...plan(2), ...datedBack() }));
    expect(await back).toEqual(now);
  });

  test('a schedule dated back leads through no closed gate, and its other side gets its notice', async () => {
    const id = await agreed();
    const central = running.as('central-unit');
    const gate = async () => {
      const { body } = await done(central.read<{ items: { id: string; version: number }[] }>('/gates'));
      return body.items.find((one) => one.id === 'bavet')?.version ?? 1;
    };
    const say = async (status: string) =>
      done(central.post('/gates/bavet/statuses', { status, how: 'call' }, { ifMatch: await gate() }));
    await say('closed');
    const closed = { ...plan(8), ...datedBack() };
    expect(await acts.refusedBy('schedule-needs-an-open-gate', schedule(id, closed))).toEqual(['gate:closed']);
    await say('open');
    const taken = await done(schedule(id, closed));
    expect(taken.body['status']).toBe('scheduled');
    expect((await acts.seen(running.as, 'case-worker', id))['gateVerified']).toBe(true);
    await running.cloud.streams.drained();
    const to = running.cloud.mail.messages().flatMap((one) => one.to);
    expect(to).toContain('central-unit@homeward.example');
  });

  test('raced by twelve, under twelve keys, it is refused twelve times', async () => {
    const id = await agreed();
    const said = { ...plan(2), ...datedBack() };
    const all = await Promise.all(Array.from({ length: 12 }, () => schedule(id, said)));
    expect(new Set(all.map(({ status, body }) => `${status} ${body['code']}`))).toEqual(
      new Set(['409 schedule-keeps-notice-periods']),
    );
  });
});
