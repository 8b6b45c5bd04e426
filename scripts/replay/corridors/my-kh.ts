import { fileAndPlace } from '../homecoming.ts';
import { offeredHome } from './crossing.ts';
import { days } from './days.ts';
import { afterAMonth, arrives, departs, handedOver, planned } from './on-the-way.ts';
import type { Story } from './story.ts';
import { invented } from './tale.ts';

export const myKh: Story = {
  flow: { name: 'MY→KH, by air', from: 'MY', to: 'KH' },
  says: 'a fisher flies home; a claim for wages stays open, and the central unit meets the man at the airport',
  async play(tale) {
    const one = invented(tale, 'my-kh', { sex: 'male', birthYear: '1992', sector: 'fishing' });
    const circumstances = ['protection-order', 'claim-open'];
    const crossing = await offeredHome(tale, one, { from: 'MY', mode: 'air', circumstances });
    await planned(crossing, { date: tale.day(days.ofTheJourney[0]), gate: 'phnom-penh-airport', mode: 'air' });
    await tale.until(...days.ofTheJourney);
    await departs(crossing);
    await tale.until(...days.thatAfternoon);
    await handedOver(crossing);
    await arrives(crossing, 'shelter');
    await fileAndPlace(tale.writes, one, crossing.id);
    return afterAMonth(crossing);
  },
};
