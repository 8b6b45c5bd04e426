import { inCrowd } from '../crowd.ts';
import { asItStands } from './acting.ts';
import { type Crossing, offeredHome } from './crossing.ts';
import { days } from './days.ts';
import { invented, type Tale } from './tale.ts';

const width = 8;

async function offeredOverPoipet(tale: Tale, index: number, date: string): Promise<string> {
  const one = invented(tale, `th-kh-${index}`, { sex: index % 3 === 0 ? 'male' : 'female', birthYear: '1994' });
  const crossing = await offeredHome(tale, one, { from: 'TH', mode: 'land', circumstances: [] }, tale.quietly);
  await crossing.answers('schedule');
  await crossing.act(crossing.who.receiver, '/schedules', 'fixes the day', { date, gate: 'poipet', mode: 'land' });
  return crossing.id;
}

/** Cambodians who are to come home over Poipet on one day: offered, answered for and scheduled by both sides. */
export async function othersOverPoipet(tale: Tale, count: number, date: string): Promise<readonly string[]> {
  const ids: string[] = [];
  const others = Array.from({ length: count }, (_, index) => index + 1);
  await inCrowd(others, width, async (index) => void ids.push(await offeredOverPoipet(tale, index, date)));
  tale.note(
    `Meanwhile ${count} Cambodians are to come home over Poipet on ${date}: offered by Thailand’s unit, accepted by Cambodia’s.`,
  );
  return ids;
}

/** The gate closes on the day itself: a call from the other side, an hour before anybody would have left. */
export async function poipetCloses(tale: Tale, date: string, until: string): Promise<void> {
  const said = { status: 'closed', from: date, until, how: 'call', reference: 'Invented call of the other side' };
  const entry = { step: 'hears that Poipet is closed', at: '', ifMatch: asItStands };
  await tale.writes('central-unit', '/gates/poipet/statuses', said, entry);
}

type AtGate = { readonly items: readonly { readonly id: string }[] };

/** How many of these a gate's list has on a day. */
async function listed(tale: Tale, gate: string, date: string, ids: readonly string[], wanted: number): Promise<void> {
  const path = `/gates/${gate}/handovers?from=${date}&to=${date}`;
  const look = ({ items }: AtGate) => ({ found: items.filter(({ id }) => ids.includes(id)).length, wanted });
  await tale.sees<AtGate>('central-unit', path, `reads how many of them go through ${gate}`, look);
}

type View = { readonly status: string };

async function waiting(tale: Tale, ids: readonly string[]): Promise<void> {
  const look = ({ status }: View) => ({ found: status, wanted: 'postponed' });
  const last = ids.at(-1);
  await tale.sees<View>('counterpart-th', `/handovers/${last}`, 'reads how one stands that waits', look);
}

/** A third flies from Siem Reap, a third goes by another gate, a third waits for a week. */
function thirdsOf(all: readonly string[]) {
  const third = Math.ceil(all.length / 3);
  return { fly: all.slice(0, third), drive: all.slice(third, 2 * third), wait: all.slice(2 * third) };
}

/** All of them in one act; each desk that knows of them is told once. */
export async function sentAnotherWay(tale: Tale, { id: first }: Crossing, others: readonly string[]): Promise<void> {
  const [date, review] = [tale.day(days.nextAfternoon[0]), tale.day(days.nextAfternoon[0] + 7)];
  const all = [first, ...others];
  const { fly, drive, wait } = thirdsOf(all);
  await listed(tale, 'poipet', date, all, all.length);
  const moves = [
    ...fly.map((handover) => ({ handover, goes: { gate: 'siem-reap-airport', date } })),
    ...drive.map((handover) => ({ handover, goes: { gate: 'cham-yeam', date } })),
    ...wait.map((handover) => ({ handover, waits: { reason: 'gate-closed', review } })),
  ];
  const ways = `${fly.length} fly, ${drive.length} go by Cham Yeam, ${wait.length} wait`;
  const step = `sends ${all.length} handovers another way in one act: ${ways}`;
  await tale.writes('central-unit', '/gates/poipet/reroutes', { moves }, { step, at: '' });
  await listed(tale, 'poipet', date, all, 0);
  await listed(tale, 'siem-reap-airport', date, all, fly.length);
  await listed(tale, 'cham-yeam', date, all, drive.length);
  await waiting(tale, wait);
}
