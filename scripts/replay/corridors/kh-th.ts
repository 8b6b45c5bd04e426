import { fileOf, offeredAbroad } from './crossing.ts';
import { days } from './days.ts';
import { afterAMonth, arrives, departs, handedOver, planned, told } from './on-the-way.ts';
import type { Story } from './story.ts';
import { invented, type Tale } from './tale.ts';
import { othersOverPoipet, poipetCloses, sentAnotherWay } from './thirty.ts';

async function leavesInVain(tale: Tale, handover: string): Promise<void> {
  const refused = { step: 'would leave all the same', by: 'nobody-leaves-for-a-closed-gate' };
  await tale.refused('case-worker', `/handovers/${handover}/departures`, {}, refused);
}

/** `sentTogether`: how many handovers go another way in the one act, the person’s among them. */
export const khTh = (sentTogether: number): Story => ({
  flow: { name: 'KH→TH', from: 'KH', to: 'TH' },
  says: `home to Thailand; Poipet closes at the last hour, and ${sentTogether} handovers go another way in one act`,
  async play(tale) {
    const one = invented(tale, 'kh-th', { sex: 'female', birthYear: '2000' });
    const file = await fileOf(tale, one, 'TH');
    const whom = { to: 'TH', place: 'an invented village', tell: ['counterpart', 'embassy'] } as const;
    const crossing = await offeredAbroad(tale, one, file, whom);
    const date = tale.day(days.nextMorning[0]);
    await planned(crossing, { date, gate: 'poipet', mode: 'land' });
    const others = await othersOverPoipet(tale, sentTogether - 1, date);
    await tale.until(...days.nextMorning);
    await crossing.answers('depart');
    await poipetCloses(tale, date, tale.day(days.nextMorning[0] + 1));
    await leavesInVain(tale, crossing.id);
    await sentAnotherWay(tale, crossing, others);
    await crossing.asksAnew();
    await told(crossing);
    await tale.until(...days.nextAfternoon);
    await departs(crossing);
    await handedOver(crossing);
    await arrives(crossing, 'shelter');
    return afterAMonth(crossing);
  },
});
