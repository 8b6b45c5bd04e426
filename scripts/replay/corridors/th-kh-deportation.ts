import { deportation, type Truck } from '../truck.ts';
import { asItStands } from './acting.ts';
import { days } from './days.ts';
import type { Story } from './story.ts';
import { invented, type Tale } from './tale.ts';

type Item = { readonly code: string; readonly required: boolean; readonly done: boolean };
type Batch = { readonly items: readonly Item[]; readonly arrivals: readonly { readonly items: readonly Item[] }[] };

/** What stands in the place of a handover's checklist: the items of the truck and of each person, done by what is recorded. */
function stillOpen({ items, arrivals }: Batch): string {
  const all = [...items, ...arrivals.flatMap((one) => one.items)].filter(({ required }) => required);
  const open = all.filter(({ done }) => !done);
  return `${open.length} of ${all.length} items`;
}

/** What stands in the place of the other side's feedback: somebody goes and sees, announced in advance. */
async function visited({ writes, theatre: { calendar }, day }: Tale, file: string): Promise<void> {
  const toldAt = `${day(days.afterAMonth[0] - 3)}T03:00:00.000Z`;
  const words = { seen: 'Invented: all is well.' };
  const body = { kind: 'agreed', visitedAt: calendar.now(), toldAt, found: 'safe', words };
  const entry = { step: 'visits at home, as announced', at: '', ifMatch: asItStands };
  await writes('case-worker', `/cases/${file}/visits`, body, entry);
}

function truckOf(tale: Tale): Truck {
  const victims = [
    invented(tale, 'th-truck-1', { sex: 'female', birthYear: '1997' }),
    invented(tale, 'th-truck-2', { sex: 'male', birthYear: '2014', child: true }),
  ];
  const others = [invented(tale, 'th-truck-3', { sex: 'male', birthYear: '1988', exploitation: [] })];
  return { story: 'th-truck', from: 'TH', gate: 'poipet', day: tale.day(0), victims, others };
}

export const thKhDeportation: Story = {
  flow: { name: 'TH→KH, deportation', from: 'TH', to: 'KH' },
  says: 'a truck from a Thai detention centre, logged at Poipet',
  async play(tale) {
    await tale.until(...days.ofTheJourney);
    const { batch, files } = await deportation({ story: () => tale.writes }, truckOf(tale), () => undefined);
    const look = (body: Batch) => ({ found: stillOpen(body), wanted: '0 of 16 items' });
    await tale.sees<Batch>('shift-lead', `/batches/${batch}`, 'reads what is open of the truck and its people', look);
    tale.note(
      'Thailand proposed nothing, so there is no handover: nobody signs for the other side, there are no minutes',
    );
    tale.note(
      'and nobody over there is told how they are. What is verified is the truck’s own list, and that they are visited.',
    );
    await tale.until(...days.afterAMonth);
    for (const { id } of files) await visited(tale, id);
    return 'none';
  },
};
