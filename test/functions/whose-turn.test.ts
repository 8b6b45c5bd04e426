import type { Store } from '@homeward/store/open-store';
import { beforeAll, describe, expect, test } from 'vitest';
import { viewHandlers } from '../../functions/handlers/view-handovers.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import type { Says } from '../proof/handover-model/act.ts';
import { ask, roomsOf } from '../proof/handover-model/ask.ts';
import { lay } from '../proof/handover-model/begun.ts';
import { castOf } from '../proof/handover-model/cast.ts';
import { storeInMemory } from '../proof/handover-model/memory.ts';
import { hashOf, see } from '../proof/handover-model/seen.ts';

const at = '2026-03-20T03:00:00.000Z';
const cast = castOf('VN');
let store: Store;
beforeAll(() => {
  store = storeInMemory(() => Promise.resolve());
});

/** A Vietnamese person on the way home, every item answered: both sides may confirm. */
async function departed(): Promise<string> {
  const { id } = await lay(store, {
    country: 'VN',
    direction: 'outbound',
    sheets: ['counterpart', 'embassy'],
    quiet: false,
    child: false,
    stateless: false,
    circumstances: [],
    stage: 'departed',
    mode: 'land',
    services: true,
    servicesInFile: true,
    address: true,
    addressInFile: true,
    at,
  });
  return id.handover;
}

const idOf = (handover: string) => ({ country: 'VN', quiet: false, handover }) as const;
let keys = 0;

async function does(by: Actor, handover: string, says: Says): Promise<string> {
  const { version } = await see(store, idOf(handover), undefined);
  keys += 1;
  const key = `0199a7e2-8c03-7a10-9c11-${String(keys).padStart(12, '0')}`;
  return (await ask(store, handover, { says, by, key, now: at, seen: version })).type;
}

/** What somebody reads: the card of a handover, and its line in the list. */
async function reads(actor: Actor, handoverId: string) {
  const handlers = viewHandlers(roomsOf(actor, store));
  const common = { actor, recordedAt: at, key: handoverId, params: { handoverId }, act: actOf(actor, at, {}) };
  const card = await handlers.viewHandover({ ...common, operation: 'viewHandover' } as never);
  const query = { country: 'VN', limit: 100 };
  const list = await handlers.listHandovers({ ...common, operation: 'listHandovers', query } as never);
  if (card.type !== 'ok' || list.type !== 'ok') throw new Error('not read');
  const line = list.body.items.find(({ id }) => id === handoverId);
  return { card: card.body, offers: card.body.next?.map(({ act }) => act), waits: line?.waitsForMe, line };
}

describe('Card and list say the same of whose turn it is', () => {
  test('whoever has just confirmed is not asked to confirm again: that would be refused', async () => {
    const id = await departed();
    const says = { do: 'confirm', minutes: hashOf(await see(store, idOf(id), undefined)), words: undefined } as const;
    expect(await does(cast.unit, id, says)).toBe('done');
    const again = await does(cast.unit, id, says);
    const { card, waits } = await reads(cast.unit, id);
    expect([again, card.mayConfirm, waits]).toEqual(['refused', false, false]);
    expect((await reads(cast['case-worker'], id)).offers?.[0]).toBe('confirmHandover');
  });

  test('after a refusal the list waits for the refuser, and the card offers a new day', async () => {
    const id = await departed();
    expect(await does(cast.unit, id, { do: 'refuse' })).toBe('done');
    const { waits, offers } = await reads(cast.unit, id);
    expect([waits, offers?.[0]]).toEqual([true, 'scheduleHandover']);
  });

  test('a dispute waits for the central units in the list, as their pages offer to settle it', async () => {
    const id = await departed();
    expect(await does(cast.unit, id, { do: 'dispute' })).toBe('done');
    for (const [who, waits] of [
      ['unit', true],
      ['central-unit', true],
      ['case-worker', false],
    ] as const)
      expect([who, (await reads(cast[who], id)).waits]).toEqual([who, waits]);
    expect(await does(cast.unit, id, { do: 'settle', outcome: 'confirm-again' })).toBe('done');
    expect((await reads(cast.unit, id)).waits).toBe(false);
    expect((await reads(cast['central-unit'], id)).waits).toBe(true);
  });

  test('card and line are word for word the same, at each desk that knows of it', async () => {
    const id = await departed();
    for (const who of ['case-worker', 'central-unit', 'unit', 'embassy'] as const) {
      const { card, line } = await reads(cast[who], id);
      expect({ next: line?.next, awaits: line?.awaits }).toEqual({ next: card.next, awaits: card.awaits });
      expect(card.awaits.length).toBeGreaterThan(0);
    }
  });
});
