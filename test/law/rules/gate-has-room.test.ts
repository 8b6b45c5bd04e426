import { describe, expect, test } from 'vitest';
import { gateHasRoom } from '../../../packages/domain/src/rules/gate-has-room.ts';

const judge = gateHasRoom.breaches;
const monday = '2026-03-02';
const at = (session: string) => ({ session });
const sessions = [
  { from: '09:00', until: '11:00', places: 2 },
  { from: '13:00', until: '15:00', places: 1 },
];

describe('gate-has-room', () => {
  test('A limit allows: as many as a gate lets through that day, in sessions that have room', () => {
    expect(judge({}, monday, [{}, {}], [{}])).toEqual([]);
    expect(judge({ perDay: 3, days: ['mon'] }, monday, [{}, {}], [{}])).toEqual([]);
    expect(judge({ sessions }, monday, [at('09:00')], [at('09:00'), at('13:00')])).toEqual([]);
  });

  test('A limit refuses: one too many that day, another day of the week, a session that is full, none or unknown', () => {
    expect(judge({ perDay: 2 }, monday, [{}, {}], [{}])).toEqual(['day-full:2']);
    expect(judge({ days: ['tue', 'fri'] }, monday, [], [{}])).toEqual(['works-on:tue', 'works-on:fri']);
    expect(judge({ sessions }, monday, [at('13:00')], [at('13:00')])).toEqual(['session-full:13:00']);
    expect(judge({ sessions }, monday, [], [{}])).toEqual(['session-open:09:00', 'session-open:13:00']);
    expect(judge({ sessions }, monday, [], [at('09:30')])).toEqual(['session-open:09:00', 'session-open:13:00']);
  });

  test('A limit refuses: a session that fills by those who go at once', () => {
    expect(judge({ sessions }, monday, [], [at('13:00'), at('13:00')])).toEqual(['session-full:13:00']);
  });
});
