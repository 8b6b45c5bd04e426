import { describe, expect, test } from 'vitest';
import { noteNotice, scheduleHandover } from '../../packages/domain/src/handover/before-the-journey.ts';
import type { HandoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { recipientsOf } from '../../packages/domain/src/handover/notice-of.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { noticed } from '../../packages/domain/src/settings/corridors/notice-stage.ts';
import { openGate } from './gates.ts';
import { actOn, answered, moved, proposalOf, proposed, scheduledEvent, unitOf } from './handovers.ts';
import { eventOf, idOf, people, sameDay } from './made.ts';

/** The copies that a proposal makes: each told desk's own, and casework's. */
const copies = {
  'outbound, the counterpart told': { 'counterpart-vn': idOf(71), casework: idOf(73) },
  'outbound, the embassy told': { 'embassy-vn': idOf(72), casework: idOf(73) },
  'outbound, both told': { 'counterpart-vn': idOf(71), 'embassy-vn': idOf(72), casework: idOf(73) },
  'inbound, from the counterpart': { 'counterpart-vn': idOf(71), 'answer:counterpart-vn': idOf(73) },
  'inbound, from the embassy': { 'embassy-vn': idOf(72), 'answer:embassy-vn': idOf(73) },
} as const;
type Copies = keyof typeof copies;
const directionOf = (of: Copies) => (of.startsWith('inbound') ? 'inbound' : 'outbound');

function proposing(of: Copies, quiet: boolean): HandoverEvent {
  const proposal = proposalOf({ direction: directionOf(of), disclosures: copies[of], quiet });
  return eventOf(proposeHandover(proposal, { tells: [], consented: [] }, actOn(unitOf(proposal, 'S'))));
}

const names = (event: HandoverEvent, by: 'Cambodia' | 'abroad', quiet: boolean) =>
  recipientsOf(event, { foreign: by === 'abroad', quiet, to: noticed.options })
    .map(({ desk, country }) => `${desk} ${country}`)
    .join(', ');

describe('Who is told of a handover: the desks that have a copy, of the side that did not act', () => {
  test.each([
    ['outbound, the counterpart told', 'counterpart VN', 'counterpart VN'],
    ['outbound, the embassy told', 'embassy VN', ''],
    ['outbound, both told', 'counterpart VN, embassy VN', 'counterpart VN'],
    ['inbound, from the counterpart', 'counterpart VN', 'counterpart VN'],
    ['inbound, from the embassy', 'embassy VN', ''],
  ] as const)('%s: Cambodia acts, and [%s] hears of it; of a quiet one [%s]', (of, loud, quiet) => {
    expect(names(proposing(of, false), 'Cambodia', false)).toBe(loud);
    expect(names(proposing(of, true), 'Cambodia', true)).toBe(quiet);
  });

  test.each(Object.keys(copies) as Copies[])('%s: the other country acts, and casework hears of it', (of) => {
    for (const quiet of [false, true]) expect(names(proposing(of, quiet), 'abroad', quiet)).toBe('casework KH');
  });

  test('the transit centre hears of those the person comes home by, once it has its copy', () => {
    const home = answered(proposed({ direction: 'inbound', disclosures: copies['inbound, from the counterpart'] }));
    const plan = { date: sameDay, gate: 'bavet', mode: 'land', hurry: 'her-wish' } as const;
    const transit = { transit: idOf(80) };
    const scheduled = eventOf(scheduleHandover(home, plan, openGate, transit, actOn(people['central-unit'])));
    expect(names(scheduled, 'Cambodia', false)).toBe('counterpart VN');
    const told = eventOf(noteNotice(moved(home, scheduled), 'NoticeSent', actOn(people['counterpart-vn'])));
    expect(names(told, 'abroad', false)).toBe('casework KH, transit KH');
  });

  test('every later event says the same direction and desks as the handover it is of', () => {
    for (const of of Object.keys(copies) as Copies[]) {
      const state = moved(answered(proposed({ direction: directionOf(of), disclosures: copies[of] })), scheduledEvent);
      const later = eventOf(noteNotice(state, 'NoticeSent', actOn(unitOf(state, 'S'))));
      const { direction, told } = proposing(of, false);
      expect(later).toMatchObject({ type: 'NoticeSent', direction, told });
      expect(told).toContain('casework');
    }
  });
});
