import { type Act, dayIn, happenedAt, isEarlier, isStated, isTimely, type SaysOf } from './act.ts';
import { gates } from './may.ts';
import { given, isForward, other, type Plain, sideOf, unsaid, unwanted } from './plain.ts';
import { isReady } from './plain-checklist.ts';

/** A gate that is open, on the person’s way; what is stated afterwards is not checked. */
function mayGoBy({ about }: Plain, { gate, mode, date }: Omit<SaysOf<'schedule'>, 'do'>, act: Act): boolean {
  if (isStated(act, date)) return true;
  const there = gates[gate];
  return there?.status === 'open' && there.mode === mode && there.between.includes(about.country);
}

/** Seven days after the person was offered and three from now: the other side can still be told. */
function isInTime({ hands: [offered] }: Plain, date: string, { now }: Act): boolean {
  return date >= dayIn(offered?.from ?? '', 7) && date >= dayIn(now, 3);
}

/** The other side says yes with a day and a gate: the person has not left, nobody has been told, nothing is confirmed. */
export function schedule(plain: Plain, says: SaysOf<'schedule'>, act: Act): Plain | undefined {
  const { date, gate, mode } = says;
  if (!isTimely(act) || !['proposed', 'postponed', 'refused'].includes(plain.status)) return undefined;
  const stated = isStated(act, date);
  // A day still to come is a plan, whatever day the entry is dated to.
  if (sideOf(plain, act.by) !== plain.awaits || date < dayIn(stated ? happenedAt(act) : act.now)) return undefined;
  if (says.hurry === undefined && !stated && !isInTime(plain, date, act)) return undefined;
  if (!mayGoBy(plain, says, act) || !isReady(plain, 'schedule') || plain.wish === 'open') return undefined;
  const ticks = saidOf(mode, plain);
  const plan = { date, gate, mode };
  return { ...unsaid(plain), status: 'scheduled', plan, stated, ticks, ...untold, left: undefined };
}

/** Told of a road is not told of a flight, nor fit for the one fit for the other. */
function saidOf(mode: string, { plan, ticks }: Plain): Plain['ticks'] {
  const { C12: _fit, C21: _told, ...others } = ticks;
  return plan === undefined || plan.mode === mode ? ticks : others;
}

export function send(plain: Plain, _: SaysOf<'send'>, act: Act): Plain | undefined {
  return isTimely(act) && plain.status === 'scheduled' && sideOf(plain, act.by) === 'S' ? plain : undefined;
}

export function acknowledge(plain: Plain, _: SaysOf<'acknowledge'>, act: Act): Plain | undefined {
  const due = isTimely(act) && plain.status === 'scheduled' && sideOf(plain, act.by) === 'V';
  return due ? { ...plain, heard: true } : undefined;
}

/** Whether two organisations of the person’s side let them leave unheard of; the first one only asks. */
function lets({ unheard }: Plain, by: Act['by']): 'goes' | 'asks' | 'stays' {
  if (unheard === by.organisation) return 'stays';
  return unheard === undefined ? 'asks' : 'goes';
}

/** The person has left, whatever that broke, and is still the giving side's, on the way. To let them leave unheard of is asked first. */
export function depart(plain: Plain, says: SaysOf<'depart'>, act: Act): Plain | undefined {
  if (!isTimely(act) || plain.status !== 'scheduled' || sideOf(plain, act.by) !== 'S') return undefined;
  if (!isForward(plain, act)) return undefined;
  const isLet = says.instead === 'override' && !plain.heard;
  const word = isLet ? lets(plain, act.by) : 'goes';
  if (word === 'stays' || (isLet && (!isReady(plain, 'depart') || plain.wish === 'open'))) return undefined;
  const isGone = !isLet && isEarlier(act);
  // A day that was over when it was told of is no day to leave on later.
  if (plain.stated && (plain.plan?.date ?? '') < dayIn(happenedAt(act))) return undefined;
  if (gates[plain.plan?.gate ?? '']?.status === 'closed' && !isGone) return undefined;
  if (word === 'asks') return { ...plain, unheard: act.by.organisation };
  const left = happenedAt(act);
  const hand = { side: 'S', as: 'on-the-way', organisation: act.by.organisation, from: left } as const;
  return { ...unwanted(plain), status: 'departed', left, hands: [...plain.hands, hand] };
}

const onTheWay = ['proposed', 'scheduled', 'departed', 'pending'];

export function postpone(plain: Plain, { review }: SaysOf<'postpone'>, act: Act): Plain | undefined {
  if (!isTimely(act) || !onTheWay.includes(plain.status)) return undefined;
  if (review !== undefined && review < dayIn(happenedAt(act))) return undefined;
  const side = sideOf(plain, act.by);
  const waits: Plain = { ...unsaid(plain), status: 'postponed', awaits: other(side) };
  if (plain.left === undefined || side === 'V') return waits;
  // Nobody was met: the person is back where they came from.
  return isForward(plain, act) ? given(waits, 'S', 'in-care', act.by.organisation, act) : undefined;
}

const untold = { heard: false, unheard: undefined };

function goesBy({ status, plan }: Plain, gate: string): boolean {
  return status === 'scheduled' && plan?.gate === gate;
}

/** The person goes by another gate, and the other side has to hear of it before the person leaves. */
export function reroute(plain: Plain, { from, gate, date }: SaysOf<'reroute'>, act: Act): Plain | undefined {
  const mode = gates[gate]?.mode ?? 'land';
  const atOnce = { ...act, happened: act.now };
  const plan = { date, gate, mode };
  if (!goesBy(plain, from) || date < dayIn(act.now) || !mayGoBy(plain, plan, atOnce)) return undefined;
  return { ...unsaid(plain), plan, stated: false, ticks: saidOf(mode, plain), ...untold };
}

export function hold(plain: Plain, { from, review }: SaysOf<'hold'>, act: Act): Plain | undefined {
  if (!goesBy(plain, from) || review < dayIn(act.now)) return undefined;
  return { ...unsaid(plain), status: 'postponed', awaits: other(sideOf(plain, act.by)) };
}
