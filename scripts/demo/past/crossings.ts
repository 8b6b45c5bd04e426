import { type Crossing, offeredAbroad, offeredHome } from '../../replay/corridors/crossing.ts';
import { arrives, confirms, departs, handedOver, planned, told } from '../../replay/corridors/on-the-way.ts';
import type { Tale } from '../../replay/corridors/tale.ts';
import type { Person } from '../../replay/people.ts';
import type { Home } from './somebody.ts';

export type Abroad = Exclude<Home, 'KH'>;

/** What may come between a proposal and the arrival. */
export type Twist = 'none' | 'refused' | 'postponed' | 'disputed' | 'something-missing';

const gates: Readonly<Record<Abroad, { readonly gate: string; readonly mode: 'land' | 'air' }>> = {
  TH: { gate: 'poipet', mode: 'land' },
  VN: { gate: 'bavet', mode: 'land' },
  MY: { gate: 'phnom-penh-airport', mode: 'air' },
};

/** A Cambodian is offered home by the other country's central unit. */
export function homeFrom(tale: Tale, one: Person, from: Abroad): Promise<Crossing> {
  return offeredHome(tale, one, { from, mode: gates[from].mode, circumstances: ['escorted'] });
}

/** A foreign victim goes home, and unit and embassy of their country know of it. */
export function homeTo(tale: Tale, one: Person, file: { readonly id: string }, to: Abroad): Promise<Crossing> {
  const whom = { to, place: 'an invented town', tell: ['counterpart', 'embassy'] } as const;
  return offeredAbroad(tale, one, file as Parameters<typeof offeredAbroad>[2], whom);
}

type View = {
  readonly checklist: readonly {
    readonly code: string;
    readonly mine: boolean;
    readonly required: boolean;
    readonly settled: boolean;
  }[];
};

/** Something that is not required was left behind, and both sides sign for it all the same. */
async function lacks({ tale, id, act, who }: Crossing): Promise<void> {
  const { checklist } = await tale.read<View>(who.sender, `/handovers/${id}`);
  const code = checklist.find(({ mine, required, settled }) => mine && !required && !settled)?.code;
  if (code !== undefined)
    await act(who.sender, `/checklist/${code}/ticks`, 'says what is missing', {
      answer: 'missing',
      reason: 'not-needed',
    });
}

/** What happens at the gate instead of what was planned. */
async function turns(crossing: Crossing, twist: Twist): Promise<void> {
  const { act, who } = crossing;
  if (twist === 'refused') {
    await act(who.atTheGate, '/refusals', 'refuses', { reason: 'document-missing' }, 'refused');
    return;
  }
  if (twist === 'something-missing') await lacks(crossing);
  if (twist !== 'disputed') return;
  await crossing.answers('confirm');
  await confirms(crossing, who.sender, 'pending');
  await act(who.atTheGate, '/disputes', 'disputes', { reason: 'belongings' }, 'disputed');
  const outcome = { outcome: 'confirm-again' };
  const there = who.sender === 'case-worker' ? who.receiver : who.sender;
  await act('central-unit', '/resolutions', 'would settle it', outcome, 'disputed');
  await act(there, '/resolutions', 'settles it', outcome, 'departed');
}

type Journey = {
  readonly from: Abroad;
  readonly day: number;
  readonly placement: string;
  readonly twist?: Twist;
  /** After the handover nobody over there says a word. */
  readonly silent?: boolean;
};

/** From the day that both sides fix until the person is there, and which day of the story that is; a twist takes a fortnight. */
export async function journey(
  crossing: Crossing,
  { from, day, placement, twist = 'none', silent = false }: Journey,
): Promise<number> {
  const { tale, act, who } = crossing;
  const plan = (on: number) => ({ ...gates[from], date: tale.day(on) });
  await planned(crossing, plan(day));
  const later = day + 14;
  if (twist === 'postponed') {
    await act(who.receiver, '/postponements', 'puts it off', { reason: 'document', review: tale.day(later) });
    await again(crossing, who.sender, plan(later));
  }
  await tale.until(twist === 'postponed' ? later : day, 9);
  await departs(crossing);
  await turns(crossing, twist);
  if (twist === 'refused') {
    await again(crossing, who.receiver, plan(later));
    await tale.until(later, 9);
    await departs(crossing);
  }
  await handedOver(crossing);
  if (!silent) await arrives(crossing, placement);
  return twist === 'postponed' || twist === 'refused' ? later : day;
}

async function again(crossing: Crossing, by: string, plan: object): Promise<void> {
  await crossing.act(by, '/schedules', 'fixes another day', plan, 'scheduled');
  await told(crossing);
}
