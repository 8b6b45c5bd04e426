import type { CaseState } from '@homeward/domain/case/case';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openingOf } from '../domain/counted-person.ts';
import { idOf, now } from '../domain/made.ts';
import { openFacts, openingSk } from './facts-stage.ts';

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
const opens = (state: CaseState) => facts.writtenBy({ pk: pk(), sk: openingSk, event: openingOf(state) });

describe('what is counted of a person lies under names that their own token gives', () => {
  test('a return under that of its event, the services under one of their own', async () => {
    const { state } = await lay(abroad);
    expect(await opens(state)).toEqual([
      has({ sk: `2026-03#${await nameOf(`${pk()}/${openingSk}`)}` }),
      has({ pk: 'open#parity#2026-Q1', sk: await nameOf('parity') }),
    ]);
  });

  test('a referral under that of the referral, from when it was written down', async () => {
    const said = { to: 'x', kind: 'ngo', services: ['medical'], expects: ['with-a-skill'], decision: idOf(3) } as const;
    await lay({ channel: 'domestic', corridor: 'KH-KH' });
    const id = await nameOf(`referral/${idOf(2)}`);
    expect(await writtenBy({ type: 'CaseReferred', ...stamp, id: idOf(2), said })).toEqual([
      has({ pk: 'open#KH', sk: `2026-03#${id}`, fact: has({ type: 'referred', id, recordedAt: now }) }),
    ]);
  });

  test('a journey home under that of the journey, with how long it took', async () => {
    const wentBack = { country: 'VN', how: 'other' } as const;
    await lay({ ...abroad, citizenship: 'VN' });
    const id = await nameOf(`journey/${idOf(2)}`);
    const event = { type: 'JourneyHomeMade', ...stamp, id: idOf(2), said: { humane: [], wentBack } };
    expect(await writtenBy(event)).toEqual([
      has({ pk: 'open#VN', sk: `2026-03#${id}`, fact: has({ type: 'returned', id, recordedAt: now }) }),
      has({ pk: 'open#VN', sk: `2026-03#${id}/counted`, fact: has({ type: 'counted', recordedAt: now }) }),
    ]);
  });

  test('what a closing without success taught lies inside the country, whichever way the person came', async () => {
    await lay({ ...abroad, citizenship: 'VN' });
    const learning = { type: 'ClosingLearntFrom', ...stamp, id: idOf(4), said: { gaps: ['plan', 'safety'] } };
    await facts.writtenBy({ pk: pk(), sk: 'event#learnt', event: learning });
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
    const id = `${await nameOf(`${pk()}/${sk()}`)}/learnt`;
    const counters = ['learnt.unreachable.unsuccessful', 'learnt.unreachable.plan', 'learnt.unreachable.safety'];
    expect(await writtenBy({ type: 'CaseClosed', ...stamp, id: idOf(2), said })).toEqual([
      has({ pk: 'open#KH', sk: `2026-03#${id}`, fact: has({ country: 'KH', counters, recordedAt: now }) }),
    ]);
  });
});

describe('the same is counted, whenever it is typed', () => {
  const said = { status: 'confirmed', by: 'x', kind: 'police', organisation: 'x', exploitation: ['prostitution'] };
  const found = (occurredAt: string) => ({ type: 'DeterminationRecorded', ...stamp, occurredAt, id: idOf(2), said });
  const purposes = async (occurredAt: string) => {
    const { state } = await lay(abroad);
    await opens(state);
    await writtenBy(found(occurredAt), 2);
    const all = await facts.countedOf(idOf(file));
    return all.flatMap((one) => (one.type === 'returned' ? one.exploitation : []));
  };

  test('a return with what had been found by then, not with what was found since', async () => {
    expect(await purposes(now)).toEqual(['prostitution']);
    file += 1;
    expect(await purposes('2026-03-04T03:00:00.000Z')).toEqual([]);
  });

  test('a visit that was typed before the person’s coming there, which an entry tells later', async () => {
    await lay({ ...abroad, channel: 'domestic' });
    const visitedAt = '2026-04-02T03:00:00.000Z';
    const visit = { kind: 'agreed', visitedAt, discreet: true, found: 'safe' };
    const visited = { type: 'VisitRecorded', ...stamp, id: idOf(3), occurredAt: visitedAt, said: visit };
    expect(await facts.writtenBy({ pk: pk(), sk: 'event#visit', event: visited, v: 2 })).toEqual([]);
    const where = { placement: 'shelter', family: 'not-assessed' };
    const placed = { type: 'PersonPlaced', ...stamp, id: idOf(4), said: where };
    expect(await facts.writtenBy({ pk: pk(), sk: 'event#placed', event: placed, v: 3 })).toMatchObject([
      { pk: 'open#TH', fact: { counters: ['follow-up.TH-KH.1.safe'] } },
    ]);
  });

  test('and what somebody corrects is taken back', async () => {
    await lay({ ...abroad, channel: 'domestic' });
    const offered = { type: 'ServiceOffered', ...stamp, id: idOf(3), said: { service: 'medical' } };
    await facts.writtenBy({ pk: pk(), sk: 'event#offered', event: offered, v: 2 });
    const kinds = async () => (await facts.countedOf(idOf(file))).map(({ type }) => type);
    expect(await kinds()).toEqual(['counted']);
    const wrong = { type: 'RecordCorrected', ...stamp, id: idOf(4), said: { corrects: idOf(3), why: 'entered-twice' } };
    await facts.writtenBy({ pk: pk(), sk: 'event#wrong', event: wrong, v: 3 });
    expect(await kinds()).toEqual(['taken-back']);
  });
});
