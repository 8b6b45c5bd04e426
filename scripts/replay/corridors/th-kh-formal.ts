import { fileAndPlace } from '../homecoming.ts';
import { type Crossing, offeredHome } from './crossing.ts';
import { days } from './days.ts';
import { afterAMonth, arrives, departs, handedOver, planned, told } from './on-the-way.ts';
import type { Story } from './story.ts';
import { invented } from './tale.ts';

type Custody = { readonly custody: readonly { readonly side: string; readonly as: string }[] };

/** The centre has no place for quarantine: nobody takes over, and the sender has the person until both sides fix another hour. */
async function refusedAtTheBridge({ tale, id, act, who }: Crossing): Promise<void> {
  await act(who.atTheGate, '/refusals', 'refuses at the bridge (quarantine)', { reason: 'quarantine' }, 'refused');
  const look = ({ custody }: Custody) => {
    const last = custody.at(-1);
    return { found: `${last?.side} ${last?.as}`, wanted: 'S at-the-gate' };
  };
  await tale.sees<Custody>(who.sender, `/handovers/${id}`, 'reads who has the person', look);
}

export const thKhFormal: Story = {
  flow: { name: 'TH→KH, formal', from: 'TH', to: 'KH' },
  says: 'from a Thai shelter home over Poipet; refused at the bridge, scheduled again',
  async play(tale) {
    const one = invented(tale, 'th-kh', { sex: 'female', birthYear: '1999' });
    const offer = { from: 'TH', mode: 'land', circumstances: ['escorted', 'irregular-stay-or-exit'] } as const;
    const crossing = await offeredHome(tale, one, offer);
    const plan = { date: tale.day(days.ofTheJourney[0]), gate: 'poipet', mode: 'land' } as const;
    await planned(crossing, plan);
    await tale.until(...days.ofTheJourney);
    await departs(crossing);
    await refusedAtTheBridge(crossing);
    await tale.until(...days.thatAfternoon);
    const instead = { ...plan, hurry: 'her-wish' };
    await crossing.act('central-unit', '/schedules', 'fixes this afternoon instead', instead, 'scheduled');
    await told(crossing);
    await departs(crossing);
    await handedOver(crossing);
    await arrives(crossing, 'transit-centre');
    await fileAndPlace(tale.writes, one, crossing.id);
    return afterAMonth(crossing);
  },
};
