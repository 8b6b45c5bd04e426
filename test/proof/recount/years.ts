import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '../../../packages/domain/src/case/evolve.ts';
import { fileOf, idOf } from '../../domain/made.ts';

/** What happened to one person in a year: her file as it was opened, and its events in order. */
export type Story = { readonly file: CaseState; readonly events: readonly CaseEvent[] };

/** Numbers from 0 to 1 that a seed gives (mulberry32). */
export function dice(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const corridors = ['TH-KH', 'KH-TH'] as const;
const year = Date.parse('2025-01-01T00:00:00Z');
const dayMs = 86_400_000;

function picker(roll: () => number) {
  return <One>(from: readonly [One, ...One[]]): One => from[Math.floor(roll() * from.length)] ?? from[0];
}

type Said = readonly [type: string, said: object];

/** Something that may happen to anybody. */
function anything(pick: ReturnType<typeof picker>, stays: readonly string[]): Said {
  const [stay] = stays;
  return pick<Said>([
    ['ServiceOffered', { service: pick(['medical', 'psychological']) }],
    ['ServiceAnswered', { service: 'medical', outcome: pick(['accepted', 'declined', 'not-available', 'not-needed']) }],
    ['FamilyTracingAnswered', { tracing: idOf(3), result: pick(['found', 'still-looking', 'not-found']) }],
    ['ReturnDelayed', { decision: idOf(4), responsible: 'court', reason: pick(['hearing', 'papers', 'cost', 'care']) }],
    [
      'ReturnMatterRecorded',
      { matter: { kind: 'claim', of: 'wages', status: pick(['open', 'paid']), followsUp: 'x' } },
    ],
    ['JourneyHomeMade', { humane: [] }],
    ['StayBegun', { setting: pick(['immigration-post', 'transit-centre']), place: 'here' }],
    ...(stay === undefined ? [] : [['StayEnded', { stay, reason: 'moved-on' }] as Said]),
    ['PersonPlaced', { placement: pick(['own-home', 'shelter', 'ngo']), family: 'not-assessed' }],
  ]);
}

/** One person's year: opened on some day, then up to twelve things at later moments. */
export function storyOf(roll: () => number, number: number): Story {
  const pick = picker(roll);
  const openedAt = new Date(year + Math.floor(roll() * 300 * dayMs)).toISOString();
  const file = fileOf({ id: idOf(number), corridor: pick(corridors), channel: 'formal', origin: 'handover', openedAt });
  const events: CaseEvent[] = [];
  let at = Date.parse(openedAt);
  for (let step = Math.floor(roll() * 12); step > 0; step -= 1) {
    at += Math.floor(roll() * 40 * dayMs);
    if (at >= year + 365 * dayMs) break;
    const begun = events.filter(({ type }) => type === 'StayBegun').map((one) => (one as { id: string }).id);
    const ended = events.flatMap((one) => (one.type === 'StayEnded' ? [one.said.stay] : []));
    const [type, said] = anything(
      pick,
      begun.filter((one) => !ended.includes(one)),
    );
    const id = `${number}-${events.length}`;
    events.push({ type, id, said, occurredAt: new Date(at).toISOString(), by: 'x' } as unknown as CaseEvent);
  }
  return { file, events };
}

/** The file after each of its events. */
export function stepsOf({ file, events }: Story): readonly (readonly [CaseState, CaseEvent])[] {
  let state = file;
  return events.map((event) => {
    state = evolveCase(state, event);
    return [state, event] as const;
  });
}
