import { asItStands } from './acting.ts';
import { type Crossing, fileOf, offeredAbroad } from './crossing.ts';
import { days } from './days.ts';
import { afterAMonth, arrives, departs, handedOver, planned } from './on-the-way.ts';
import type { Story } from './story.ts';
import { invented } from './tale.ts';

type View = { readonly status: string; readonly minutes: string; readonly disclosure: string };

const [unit, embassy] = ['counterpart-my', 'embassy-my'];

/** On the way the person no longer agrees that their embassy knows: the handover ends, and nobody over there opens anything of it any more. */
async function withdrawnInTransit({ tale, id }: Crossing, file: string, consent: string): Promise<void> {
  const at = `/handovers/${id}`;
  const seen = await Promise.all([unit, embassy].map((role) => tale.read<View>(role, at)));
  const said = { about: { type: 'case', case: file }, consent };
  const entry = {
    step: 'writes down, on the way: the person takes back that their embassy knows',
    at: '',
    ifMatch: asItStands,
  };
  await tale.writes('case-worker', '/consent-withdrawals', said, entry);
  const look = ({ status }: View) => ({ found: status, wanted: 'withdrawn' });
  for (const [index, role] of [unit, embassy].entries()) {
    await tale.sees<View>(role, at, 'reads how the handover stands', look);
    await tale.unseen(role, `/disclosures/${seen[index]?.disclosure}`, 'asks for the copy that it was given');
  }
  const minutes = { minutes: seen[0]?.minutes };
  const refused = { step: 'would confirm all the same', by: 'stays-in-its-state' };
  await tale.refused(unit, `${at}/confirmations`, minutes, refused);
}

const airport = { gate: 'phnom-penh-airport', mode: 'air' } as const;

export const khMy: Story = {
  flow: { name: 'KH→MY', from: 'KH', to: 'MY' },
  says: 'flies home; takes a consent back in transit, and goes on without the embassy',
  async play(tale) {
    const one = invented(tale, 'kh-my', { sex: 'female', birthYear: '1996' });
    const file = await fileOf(tale, one, 'MY');
    const told = { to: 'MY', place: 'an invented town', tell: ['counterpart', 'embassy'] } as const;
    const first = await offeredAbroad(tale, one, file, told);
    await planned(first, { date: tale.day(days.ofTheJourney[0]), ...airport });
    await tale.until(...days.ofTheJourney);
    await departs(first);
    await withdrawnInTransit(first, file.id, file.consents.embassy);
    await tale.until(...days.thatAfternoon);
    tale.note(
      'The person still wishes to go home: the return is proposed anew, to the unit of the person’s country alone.',
    );
    const second = await offeredAbroad(tale, one, file, { ...told, tell: ['counterpart'] });
    await tale.unseen(embassy, `/handovers/${second.id}`, 'asks for the new handover');
    await planned(second, { date: tale.day(days.nextAfternoon[0]), ...airport, hurry: 'her-wish' });
    await tale.until(...days.nextAfternoon);
    await departs(second);
    await handedOver(second);
    await arrives(second, 'shelter');
    return afterAMonth(second);
  },
};
