import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { uuidv7 } from 'uuidv7';
import { minutesHash } from '../../../functions/handlers/on-handover.ts';
import { answered, proposed, standingIn } from '../../domain/handovers.ts';
import { now } from '../../domain/made.ts';
import { lying } from '../../functions/desks-in-process.ts';
import { type Complete, stood, type TwoPersonAct } from './act.ts';
import { beginners, colleagues, devices, pairs, revoked, secondSeat, triesReseated } from './cast.ts';

const first = beginners.counterpart;
const home = standingIn('departed', answered(proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH' })));

/** A handover home from Thailand: its unit has confirmed, Cambodia's transit centre has not. */
export const confirmAHandover: TwoPersonAct = {
  name: 'confirm-a-handover',
  async begin(desks) {
    const { ask, plant, store } = desks;
    const [handover, key, lawful] = [uuidv7(), uuidv7(), pairs.counterpart] as const;
    const place = { country: 'TH', quiet: false, handover } as const;
    const state = { ...home, id: handover };
    await plant(lying(handovers, place, state));
    const about = { at: now, path: { handoverId: handover } };
    const minutes = minutesHash(state);
    const again = () => ask({ ...about, operation: 'confirmHandover', by: first, body: { minutes }, key });
    stood(await again());
    const complete: Complete = (by, { body, ...more } = {}) =>
      ask({ ...about, operation: 'confirmHandover', by, body: { minutes, ...body }, ...more });
    return {
      lawful,
      complete,
      again,
      alone: {
        'a second time': () => complete(first),
        'from their second device': () => complete(first, { device: devices[1] }),
        'from their second seat, on the other side': () => complete(secondSeat),
        'in a role that only the token names': () => complete(first, { groups: '[shift-lead]' }),
        'for the other side': () => complete(first, { body: { side: 'V' } }),
        'on minutes that nobody reads': () => complete(lawful[0], { body: { minutes: 'b'.repeat(64) } }),
        'from a seat that was revoked': () => complete(revoked.counterpart),
        'by their own organisation on the other side': () => complete(colleagues.counterpart[0]),
      },
      reseated: () => triesReseated(desks, secondSeat, { role: 'shift-lead', organisation: 'third-centre' }, complete),
      changed: async () => {
        const body = { reason: 'health' };
        stood(await ask({ ...about, operation: 'postponeHandover', by: first, body, version: 2 }));
        return complete(lawful[0]);
      },
      completedBy: async () => {
        const found = await load(store, handovers, place);
        const { S, V } = found?.state.confirmations ?? {};
        if (found?.state.status !== 'handed-over') return V === undefined ? [] : ['confirmed and not handed over'];
        return S?.by === first.id && V !== undefined ? [V.by] : ['handed over by one side'];
      },
    };
  },
};
