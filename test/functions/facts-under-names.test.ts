import type { CaseState } from '@homeward/domain/case/case';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf, now } from '../domain/made.ts';
import { openFacts } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

/** Each test has a file and an event of its own. */
let file = 900;
beforeEach(() => {
  file += 1;
});
const sk = () => `event#${idOf(file)}#act#somebody`;
const pk = () => `state#${idOf(file)}`;
const lay = (change: Partial<CaseState>) => facts.lay(idOf(file), change);
const writtenBy = (event: object, v = 1) => facts.writtenBy({ pk: pk(), sk: sk(), event, v });
const nameOf = (thing: string) => facts.nameOf(idOf(file), thing);
const has = (item: object) => expect.objectContaining(item);

const abroad = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;
const stamp = { occurredAt: now, by: 'x' };
const opening = (state: CaseState) => ({
  ...state,
  type: 'CaseOpened',
  ...stamp,
  determination: state.determinations[0],
});

describe('what is counted of a person lies under names that their own token gives', () => {
  test('a return under that of its event, the services under one of their own', async () => {
    const { state } = await lay(abroad);
    expect(await writtenBy(opening(state))).toEqual([
      has({ sk: `2026-03#${await nameOf(`${pk()}/${sk()}`)}` }),
      has({ pk: 'open#parity#2026-Q1', sk: await nameOf('parity') }),
    ]);
  });

  test('a referral under that of the referral, from when it was written down', async () => {
    const said = { to: 'x', kind: 'ngo', services: ['medical'], expects: ['with-a-skill'], decision: idOf(3) } as const;
    const referrals = [{ ...said, id: idOf(2), at: now }] as never;
    await lay({ channel: 'domestic', corridor: 'KH-KH', referrals });
    const id = await nameOf(`referral/${idOf(2)}`);
    expect(await writtenBy({ type: 'CaseReferred', ...stamp, id: idOf(2), said })).toEqual([
      has({ pk: 'open#KH', sk: `2026-03#${id}`, fact: has({ type: 'referred', id, recordedAt: now }) }),
    ]);
  });

  test('a journey home under that of the journey, with how long it took', async () => {
    const wentBack = { country: 'VN', how: 'other' } as const;
    await lay({ ...abroad, journeysHome: [{ id: idOf(2), at: now, by: 'x', humane: [], wentBack }] });
    const id = await nameOf(`journey/${idOf(2)}`);
    const event = { type: 'JourneyHomeMade', ...stamp, id: idOf(2), said: { humane: [], wentBack } };
    expect(await writtenBy(event)).toEqual([
      has({ pk: 'open#VN', sk: `2026-03#${id}`, fact: has({ type: 'returned', id, recordedAt: now }) }),
      has({ pk: 'open#VN', sk: `2026-03#${id}/counted`, fact: has({ type: 'counted', recordedAt: now }) }),
    ]);
  });

  test('what a closing without success taught lies inside the country, whichever way the person came', async () => {
    const learnings = [{ id: idOf(4), at: now, by: 'x', gaps: ['plan', 'safety'] }] as CaseState['learnings'];
    await lay({ ...abroad, learnings });
    const no = { met: false };
    const criteria = { 'family-relations': no, 'family-economy': no, 'daily-activities': no, stability: no };
    const wellbeing = {
      healthier: false,
      'emotionally-stable': false,
      'financially-stable': false,
      settled: false,
      confident: false,
    };
    const said = { reason: 'unreachable', criteria, wellbeing, learning: idOf(4), cycle: 1, outcome: 'unsuccessful' };
    const id = `${await nameOf(`${pk()}/${sk()}`)}/learnt/counted`;
    const counters = ['learnt.unreachable.unsuccessful', 'learnt.unreachable.plan', 'learnt.unreachable.safety'];
    expect(await writtenBy({ type: 'CaseClosed', ...stamp, id: idOf(2), said })).toEqual([
      has({ pk: 'open#KH', sk: `2026-03#${id}`, fact: has({ country: 'KH', counters, recordedAt: now }) }),
    ]);
  });
});

test('an event that is read late counts with what the file said then, not with what was found since', async () => {
  const { state } = await lay(abroad);
  const said = { status: 'confirmed', by: 'x', kind: 'police', organisation: 'x', exploitation: ['prostitution'] };
  const found = { type: 'DeterminationRecorded', ...stamp, id: idOf(2), said };
  await facts.goThrough(idOf(file), [opening(state), now], [found, '2026-03-04T03:00:00.000Z']);
  expect(await writtenBy(opening(state))).toContainEqual(has({ fact: has({ type: 'returned', exploitation: [] }) }));
  expect((await facts.writtenBy({ pk: pk(), sk: 'event#late', event: opening(state), v: 2 }))[0]).toMatchObject({
    fact: { type: 'returned', exploitation: ['prostitution'] },
  });
});
