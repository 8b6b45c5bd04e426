import { dayBooks } from '@homeward/store/day-books';
import { gateWrite } from '@homeward/store/gates';
import { handovers } from '@homeward/store/handovers';
import { answered, proposed, standingIn } from '../domain/handovers.ts';
import { idOf, now, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const at = now;
const day = '2026-03-09';
const handover = idOf(90);
const before = new Date(Date.parse(now) - 3_600_000).toISOString();
const [unit, thai] = [people['central-unit'], people['counterpart-th']];
const thaiWoman = answered(
  proposed({ id: handover, country: 'TH', citizenship: 'TH', disclosures: { 'counterpart-th': idOf(71) } }),
);
const scheduled = { ...standingIn('scheduled', thaiWoman), gate: 'gone', date: day, mode: 'land' } as const;
const { id: by, organisation } = people['case-worker'];
const asked = {
  ...scheduled,
  gate: 'by',
  before: { overriding: { reason: 'safety' as const, by, organisation, at: before } },
};
const passing = (state: typeof scheduled | typeof asked | typeof thaiWoman) =>
  lying(handovers, { country: 'TH', quiet: false, handover }, state);

type Gate = Parameters<typeof gateWrite>[0];
type Item = ReturnType<typeof lying>;
function gate(id: string, status: 'open' | 'closed' | 'limited', more: Partial<Gate> = {}): Item {
  const plate = { id, name: id, across: '', mode: 'land', between: ['KH', 'TH'], ...more } as Gate;
  return gateWrite(plate, status === 'limited' ? { status, limits: { perDay: 0 } } : { status }) as Item;
}

/** Through a gate, or another way. */
export const refusedReroutes: readonly Refusal[] = [
  {
    operation: 'moveChecklist',
    by: thai,
    at,
    path: { handoverId: handover },
    body: { version: 1 },
    lies: [passing(thaiWoman)],
    broken: { 'checklist-moves-forward': ['no-newer-version'] },
  },
  {
    operation: 'answerBack',
    by: people['case-worker'],
    at,
    body: { answer: 'not-known' },
    path: { handoverId: handover, questionId: idOf(91) },
    lies: [passing(thaiWoman)],
    broken: { 'question-is-answered-once': ['no-such-question'] },
  },
  {
    operation: 'recordReturnToSender',
    by: people['case-worker'],
    at,
    path: { handoverId: handover },
    body: { occurredAt: before },
    lies: [passing(standingIn('refused', thaiWoman))],
    broken: { 'custody-goes-forward': ['before-she-was-there'] },
  },
  {
    operation: 'scheduleHandover',
    by: thai,
    at,
    path: { handoverId: handover },
    body: { date: day, gate: 'far', mode: 'land', hurry: 'her-wish' },
    lies: [passing(thaiWoman), gate('far', 'open', { between: ['KH', 'VN'], mode: 'air' })],
    broken: { 'gate-lies-on-her-way': ['country:TH', 'mode:air'] },
  },
  {
    operation: 'scheduleHandover',
    by: thai,
    at,
    path: { handoverId: handover },
    body: { date: day, gate: 'narrow', mode: 'land', hurry: 'her-wish' },
    lies: [passing(thaiWoman), gate('narrow', 'limited')],
    broken: { 'gate-has-room': ['day-full:0'] },
  },
  {
    operation: 'scheduleHandover',
    by: thai,
    at,
    path: { handoverId: handover },
    body: { date: '2026-03-11', gate: 'full', mode: 'land', hurry: 'her-wish' },
    lies: [
      passing(thaiWoman),
      gate('full', 'open'),
      lying(
        dayBooks,
        { under: 'TH#handover', of: 'reception', gate: 'full', day: '2026-03-11' },
        { status: 'kept', room: 0, taken: [] },
      ),
    ],
    broken: { 'reception-has-room': ['room:0'] },
  },
  {
    operation: 'recordDeparture',
    by: people['case-worker'],
    at,
    path: { handoverId: handover },
    body: { override: 'safety' },
    lies: [passing(asked), gate('by', 'open')],
    broken: { 'departure-without-notice-takes-two': ['second-of-same-organisation'] },
  },
  {
    operation: 'recordDeparture',
    by: people['case-worker'],
    at,
    path: { handoverId: handover },
    body: { override: 'safety' },
    lies: [passing(scheduled), gate('gone', 'closed')],
    broken: { 'nobody-leaves-for-a-closed-gate': ['gate:closed'] },
  },
  {
    operation: 'rerouteHandovers',
    by: unit,
    at,
    path: { gate: 'gone' },
    body: { moves: [{ handover, goes: { gate: 'open', date: day } }] },
    lies: [passing({ ...scheduled, gate: 'elsewhere' } as never), gate('gone', 'closed'), gate('open', 'open')],
    broken: { 'reroute-begins-at-its-gate': [`handover:${handover}`] },
  },
  {
    operation: 'rerouteHandovers',
    by: unit,
    at,
    path: { gate: 'gone' },
    body: { moves: [1, 2].map(() => ({ handover, goes: { gate: 'open', date: day } })) },
    lies: [passing(scheduled), gate('gone', 'closed'), gate('open', 'open')],
    broken: { 'reroute-is-one-act': [`handover:${handover}`] },
  },
];
