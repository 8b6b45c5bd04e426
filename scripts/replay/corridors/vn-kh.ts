import { fileAndPlace } from '../homecoming.ts';
import { type Crossing, offeredHome } from './crossing.ts';
import { days } from './days.ts';
import { afterAMonth, arrives, confirms, departs, handedOver, planned } from './on-the-way.ts';
import type { Story } from './story.ts';
import { invented } from './tale.ts';

type Confirmed = { readonly confirmations: object; readonly edition: number };

/** A bag is missing: the first word given is void, the bag is found, and the central units of both countries say the same. */
async function disputed(crossing: Crossing): Promise<void> {
  const { tale, id, act, who } = crossing;
  await crossing.answers('confirm');
  await confirms(crossing, who.sender, 'pending');
  await act(who.atTheGate, '/disputes', 'disputes item C15: a bag is missing', { reason: 'belongings' }, 'disputed');
  const look = ({ confirmations, edition }: Confirmed) => ({
    found: `edition ${edition}, confirmed by ${Object.keys(confirmations).length}`,
    wanted: 'edition 2, confirmed by 0',
  });
  await tale.sees<Confirmed>(who.sender, `/handovers/${id}`, 'reads that its word is void', look);
  const counted = { answer: 'done', reason: 'counted-again' };
  await act(who.atTheGate, '/checklist/C15/ticks', 'counts the belongings again, the bag among them', counted);
  const outcome = { outcome: 'confirm-again' };
  await act('central-unit', '/resolutions', 'would settle it: confirm again', outcome, 'disputed');
  await act(who.sender, '/resolutions', 'says the same: it is settled', outcome, 'departed');
}

export const vnKh: Story = {
  flow: { name: 'VN→KH', from: 'VN', to: 'KH' },
  says: 'home over Bavet; a disputed item, settled by both central units',
  async play(tale) {
    const one = invented(tale, 'vn-kh', { sex: 'female', birthYear: '2001' });
    const crossing = await offeredHome(tale, one, { from: 'VN', mode: 'land', circumstances: ['victim-paper-issued'] });
    await planned(crossing, { date: tale.day(days.ofTheJourney[0]), gate: 'bavet', mode: 'land' });
    await tale.until(...days.ofTheJourney);
    await departs(crossing);
    await disputed(crossing);
    await handedOver(crossing);
    await tale.until(...days.thatAfternoon);
    await arrives(crossing, 'transit-centre');
    await fileAndPlace(tale.writes, one, crossing.id);
    return afterAMonth(crossing);
  },
};
