import { dayOf } from '@homeward/domain/time';
import type { Crossing } from './crossing.ts';
import { days } from './days.ts';
import { verifyMinutes } from './minutes.ts';

type Plan = {
  readonly date: string;
  readonly gate: string;
  readonly mode: 'land' | 'air';
  /** Why the day is so near that not everybody is told as early as the corridor wants it. */
  readonly hurry?: 'her-wish';
};

/** The receiving side fixes the day, the sender gives notice, whoever stands at the gate acknowledges it. */
export async function planned(crossing: Crossing, plan: Plan): Promise<void> {
  await crossing.answers('schedule');
  const { act, who } = crossing;
  await act(who.receiver, '/schedules', `fixes ${plan.date}, ${plan.gate}`, plan, 'scheduled');
  await told(crossing);
}

/** Policy VI.b: told before the journey, and again whenever the day or the way is another one. */
export async function told({ act, who }: Crossing): Promise<void> {
  await act(who.sender, '/notices', 'gives notice');
  await act(who.atTheGate, '/acknowledgements', 'acknowledges the notice');
}

export async function departs({ act, answers, who }: Crossing): Promise<void> {
  await answers('depart');
  await act(who.sender, '/departures', 'leaves with the person', {}, 'departed');
}

/** One side's word on the minutes that it reads. */
export async function confirms({ tale, id, act }: Crossing, role: string, comesTo: string): Promise<void> {
  const { hash: minutes } = await tale.read<{ readonly hash: string }>(role, `/handovers/${id}/minutes`);
  await act(role, '/confirmations', 'confirms the minutes', { minutes }, comesTo);
}

/** Both sides confirm the same minutes. */
export async function handedOver(crossing: Crossing): Promise<void> {
  const { who, answers } = crossing;
  await answers('confirm');
  await confirms(crossing, who.sender, 'pending');
  await confirms(crossing, who.atTheGate, 'handed-over');
}

type Deadlines = {
  readonly deadlines: readonly { readonly step: string; readonly by: string; readonly doneAt?: string }[];
};

/** Whether a step was done by when it is owed: a day is meant through its end, a moment as it is. */
function doneBy({ deadlines }: Deadlines, step: string): string {
  const { by, doneAt } = deadlines.find((one) => one.step === step) ?? {};
  if (by === undefined || doneAt === undefined) return 'not done';
  const inTime = by.length === 10 ? dayOf(doneAt) <= by : Date.parse(doneAt) <= Date.parse(by);
  return inTime ? 'in time' : 'late';
}

async function heardInTime({ tale, id, who }: Crossing, step: string, says: string): Promise<void> {
  const look = (body: Deadlines) => ({ found: doneBy(body, step), wanted: 'in time' });
  await tale.sees<Deadlines>(who.sender, `/handovers/${id}`, says, look);
}

/** The person is there; the sending side hears of it within 24 hours. */
export async function arrives(crossing: Crossing, placement: string): Promise<void> {
  const { act, who } = crossing;
  const says = `confirms the arrival (${placement})`;
  await act(who.atTheGate, '/destination-arrivals', says, { placement, family: 'safe' }, 'received');
  await heardInTime(crossing, 'arrival-confirmed', 'reads of the arrival, owed within 24 hours');
}

/** A month later the receiving side says how the person is; then the minutes are held against the platform's key. */
export async function afterAMonth(crossing: Crossing): Promise<'verified'> {
  const { tale, act, who } = crossing;
  await tale.until(...days.afterAMonth);
  await act(who.atTheGate, '/feedback', 'says how the person is', { says: 'safe' });
  await heardInTime(crossing, 'first-follow-up', 'reads it, owed within 30 days');
  await verifyMinutes(crossing);
  return 'verified';
}
