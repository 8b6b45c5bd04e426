import type { CaseState } from '@homeward/domain/case/case';
import { handovers } from '@homeward/store/handovers';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openingOf } from '../domain/counted-person.ts';
import { confirmedBy, standingIn } from '../domain/handovers.ts';
import { idOf, now } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import { openFacts, openingSk } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

/** Each test has a file, a handover and an event of its own. */
let file = 100;
beforeEach(() => {
  file += 1;
});
const sk = () => `event#${idOf(file)}#act#somebody`;
const lay = (change: Partial<CaseState>, counted = true) => facts.lay(idOf(file), change, counted);
type Sent = { readonly pk: string; readonly event: object; readonly status?: string };
const told = (sent: Sent) => facts.told({ ...sent, sk: sk() });
const writtenBy = (sent: Sent) => facts.writtenBy({ ...sent, sk: sk() });
const has = (item: object) => expect.objectContaining(item);

const abroad = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;
const stamp = { occurredAt: now, by: 'x' };

describe('of a handover', () => {
  const placeOf = (quiet = false) => ({ country: 'VN', quiet, handover: idOf(file) }) as const;
  const pkOf = (quiet = false) => `VN#${quiet ? 'quiet' : 'handover'}#${idOf(file)}`;
  const of = { ...stamp, organisation: 'y', direction: 'outbound', told: [] };
  const stands = (change: object = {}) => {
    const arrival = { at: now, placement: 'shelter' };
    const state = { ...standingIn('received'), arrival, ...change, id: idOf(file) };
    return putAlone(facts.store, lying(handovers, placeOf(), state as never));
  };

  test.each([false, true])(
    'one that is refused counts on its way, quiet or not (%s), with a file or without',
    async (quiet) => {
      const event = { type: 'HandoverRefused', ...of, side: 'V', reason: 'no-room' };
      expect(await writtenBy({ pk: pkOf(quiet), event, status: 'refused' })).toEqual([
        has({
          pk: 'open#VN',
          sk: `2026-03#${pkOf(quiet)}/${sk()}`,
          fact: has({ type: 'handover-stopped', corridor: 'KH-VN', outcome: 'refused' }),
        }),
      ]);
    },
  );

  test('an arrival counts with what the file says of the person', async () => {
    const event = { type: 'ArrivedAtDestination', ...of, placement: 'shelter' };
    await stands();
    await lay({ citizenship: 'VN', handover: idOf(file), exploitation: ['prostitution'] });
    const written = await writtenBy({ pk: pkOf(), event, status: 'received' });
    const told = written.filter((item) => !JSON.stringify(item).includes('taken-back'));
    expect(told).toContainEqual(
      has({ pk: 'open#VN', fact: has({ type: 'returned', corridor: 'KH-VN', exploitation: ['prostitution'] }) }),
    );
    expect(JSON.stringify(told)).not.toContain(idOf(file));
  });

  test('an arrival of which no file tells counts by the handover, until a file is opened from it', async () => {
    const event = { type: 'ArrivedAtDestination', ...of, direction: 'inbound', placement: 'shelter' };
    await stands({ direction: 'inbound', age: 'child' });
    const [counted, ...others] = await writtenBy({ pk: pkOf(), event, status: 'received' });
    const person = { corridor: 'VN-KH', age: 'child', ageGroup: 'unknown', exploitation: [] };
    expect(counted).toMatchObject({ sk: `2026-03#${pkOf()}/returned`, fact: { type: 'returned', ...person } });
    expect(others).toEqual([]);
    const from = { origin: 'handover', channel: 'formal', corridor: 'VN-KH', handover: idOf(file) } as const;
    const { state, pk } = await lay({ ...from, exploitation: ['prostitution'] });
    await facts.writtenBy({ pk, sk: openingSk, event: openingOf(state) });
    const byFile = (await facts.countedOf(state.id)).filter(({ type }) => type === 'returned');
    expect(byFile).toMatchObject([{ corridor: 'VN-KH', at: now, exploitation: ['prostitution'] }]);
    expect(await facts.standing(pkOf())).toMatchObject([{ type: 'taken-back' }]);
    expect(await writtenBy({ pk: pkOf(), event, status: 'received' })).toEqual([]);
    expect(await facts.standing(pkOf())).toMatchObject([{ type: 'taken-back' }]);
  });

  test('what both sides signed counts once, whichever word tells it', async () => {
    const state = standingIn('handed-over');
    await putAlone(facts.store, lying(handovers, placeOf(), { ...state, id: idOf(file) }));
    const signing = (side: 'S' | 'V') => ({ ...of, ...confirmedBy(side), occurredAt: now });
    const [first, second] = [
      await writtenBy({ pk: pkOf(), event: signing('S'), status: 'handed-over' }),
      await writtenBy({ pk: pkOf(), event: signing('V'), status: 'handed-over' }),
    ];
    expect(first).toEqual([has({ pk: 'open#VN', sk: `2026-03#${pkOf()}/signed/counted` })]);
    expect(second).toEqual([]);
  });

  test('one that is gone counts nothing', async () => {
    const event = { ...of, ...confirmedBy('S'), occurredAt: now };
    expect(await writtenBy({ pk: pkOf(), event, status: 'pending' })).toEqual([]);
  });
});

describe('of everything else', () => {
  test('an answer to a partner’s referral is compared by quarter', async () => {
    const counted = { as: idOf(5), centre: 'x', foreign: true };
    const event = {
      type: 'ReferralDeclined',
      reason: 'no-place',
      occurredAt: now,
      by: 'x',
      organisation: 'x',
      counted,
    };
    const written = await writtenBy({ pk: `KH#partner#referred#${idOf(file)}`, event });
    expect(written).toEqual([
      has({
        pk: 'open#parity#2026-Q1',
        answer: { organisation: 'x', foreign: true, declined: true },
      }),
    ]);
  });

  test.each(['KH#transit#day#poipet', 'state#export#1', 'org#of#x'])(
    '%s counts nothing, whatever it says',
    async (pk) => {
      expect(await writtenBy({ pk, event: { type: 'CaseOpened' } })).toEqual([]);
    },
  );

  test('an event that cannot be read stops the stream, so that nothing is passed over', async () => {
    const { pk } = await lay(abroad);
    expect(await told({ pk, event: { type: 'NeverHeardOf' } })).toBe('failed');
    expect(await told({ pk: `VN#handover#${idOf(file)}`, event: { type: 'NeverHeardOf' } })).toBe('failed');
  });
});
