import type { CaseState } from '@homeward/domain/case/case';
import { handovers } from '@homeward/store/handovers';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { confirmedBy, standingIn } from '../domain/handovers.ts';
import { idOf, now } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import { openFacts } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

/** Each test has a truck, a file, a handover and an event of its own. */
let n = 1200;
beforeEach(() => {
  n += 1;
});
const sk = () => `event#${idOf(n)}#act#somebody`;
const writtenBy = (pk: string, event: object, status = 'open') => facts.writtenBy({ pk, sk: sk(), event, status });
const has = (item: object) => expect.objectContaining(item);
const stamp = { occurredAt: now, by: 'x' };

describe('of a truck', () => {
  const pk = () => `batch#${idOf(n)}`;
  const counted = { men: 1, women: 1, boys: 0, girls: 1 };

  test('its closing counts under its own place, with its funnel', async () => {
    const people = { logged: 3, screened: 3, withIndicators: 0, presumed: 0, children: 1, referred: 1 };
    const funnel = { declared: 3, counted, ...people };
    expect(await writtenBy(pk(), { type: 'BatchClosed', ...stamp, from: 'TH', funnel })).toEqual([
      has({
        pk: 'open#TH',
        sk: `2026-03#${pk()}/${sk()}`,
        fact: { type: 'batch-closed', id: `${pk()}/${sk()}`, country: 'TH', at: now, recordedAt: now, funnel },
      }),
    ]);
  });

  test('nothing else of it counts, and what cannot be read stops the stream', async () => {
    const triage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
    const event = { type: 'BatchCounted', ...stamp, counted, triage, separation: 'separated' };
    expect(await writtenBy(pk(), event)).toEqual([]);
    expect(await facts.told({ pk: pk(), sk: sk(), event: { type: 'NeverHeardOf' } })).toBe('failed');
  });
});

const pkOf = (kind = 'handover') => `VN#${kind}#${idOf(n)}`;
const of = { ...stamp, organisation: 'y', direction: 'outbound', told: [] };

/** The handover as it stands now. */
async function stands(state: object, quiet = false): Promise<void> {
  const place = { country: 'VN', quiet, handover: idOf(n) } as const;
  await putAlone(
    facts.store,
    lying(handovers, place, { ...standingIn('handed-over'), ...state, quiet, id: idOf(n) } as never),
  );
}

describe('of a handover as it stands', () => {
  test('a quiet one that both sides signed counts like any other', async () => {
    await stands({}, true);
    expect(await writtenBy(pkOf('quiet'), { ...of, ...confirmedBy('S'), occurredAt: now }, 'handed-over')).toEqual([
      has({ pk: 'open#VN', sk: `2026-03#${pkOf('quiet')}/signed/counted` }),
    ]);
  });

  test('what is told after the arrival counts under the event that tells it, each time', async () => {
    await stands({ arrival: { at: now, placement: 'shelter' } });
    const event = { type: 'FeedbackGiven', ...of, says: 'safe' };
    const counters = ['follow-up.KH-VN.1.safe'];
    expect(await writtenBy(pkOf(), event, 'received')).toEqual([
      has({ pk: 'open#VN', sk: `2026-03#${pkOf()}/${sk()}/counted`, fact: has({ counters, recordedAt: now }) }),
    ]);
    expect(await facts.writtenBy({ pk: pkOf(), sk: 'event#again', event, status: 'received' })).toHaveLength(1);
  });

  test('nothing is told of one that never arrived, and a day that is fixed counts nothing', async () => {
    await stands({});
    expect(await writtenBy(pkOf(), { type: 'FeedbackGiven', ...of, says: 'safe' }, 'received')).toEqual([]);
    expect(await writtenBy(pkOf(), { type: 'NoticeSent', ...of }, 'scheduled')).toEqual([]);
  });
});

describe('of an arrival', () => {
  const arrived = { type: 'ArrivedAtDestination', ...of, placement: 'shelter' };
  const arrival = { at: now, placement: 'shelter' };
  const lay = (change: Partial<CaseState>, counted = true) =>
    facts.lay(idOf(n), { citizenship: 'VN', handover: idOf(n), ...change }, counted);
  const byPerson = (items: readonly object[]) => items.filter((item) => !JSON.stringify(item).includes('taken-back'));

  test('the return and how long it took lie under a name that the person’s own token gives', async () => {
    await lay({});
    await stands({ arrival });
    const id = await facts.nameOf(idOf(n), `handover/${idOf(n)}`);
    const written = byPerson(await writtenBy(pkOf(), arrived, 'received'));
    expect(written).toEqual([
      has({ pk: 'open#VN', sk: `2026-03#${id}`, fact: has({ id, recordedAt: now }) }),
      has({ pk: 'open#VN', sk: `2026-03#${id}/counted`, fact: has({ recordedAt: now }) }),
    ]);
  });

  test('of whom there is no name to be counted under counts by the handover', async () => {
    await lay({}, false);
    await stands({ arrival });
    expect(await writtenBy(pkOf(), arrived, 'received')).toEqual([
      has({ pk: 'open#VN', sk: `2026-03#${pkOf()}/returned`, fact: has({ exploitation: [] }) }),
    ]);
  });

  test('nothing is counted of a handover that is gone', async () => {
    expect(await writtenBy(pkOf(), arrived, 'received')).toEqual([]);
  });
});

test('a partner’s referral counts nothing until it is answered', async () => {
  const event = { type: 'ReferralTakenBack', ...stamp, organisation: 'x', reason: 'sent-in-error' };
  expect(await writtenBy(`KH#partner#referred#${idOf(n)}`, event)).toEqual([]);
});
