import type { ReceivedLine } from '@homeward/domain/case/disclosures/received-line';
import { dayOf, daysAfter } from '@homeward/domain/time';
import { actorOf } from '../people.ts';
import { layCopy } from './copies.ts';
import type { RealStage } from './stage.ts';

/** What was shared with the organisations of a stage. */
export const given = {
  alive: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d71',
  over: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d72',
  manifest: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d73',
  abroad: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d74',
} as const;

const identity = { name: { local: 'សុខ ស្រីមុំ', latin: 'Invented Person' }, age: { from: 30, to: 30, asOf: '2026-01-01' } };
const needs = { note: 'Invented need' };
const day = (days: number) => daysAfter(dayOf(new Date().toISOString()), days);
const at = (days: number) => `${day(days)}T03:00:00.000Z`;

/** Copies at the desks of others: one that a provider can read, one that the person withdrew, one at the mission, a manifest of today. */
export async function layGiven(stage: RealStage): Promise<void> {
  const partner = { desk: 'partner', country: 'KH' } as const;
  const { organisation } = actorOf('provider');
  const alive: ReceivedLine = {
    id: given.alive,
    organisation,
    for: 'referral',
    sections: ['identity', 'needs'],
    at: at(-2),
    status: 'alive',
  };
  await layCopy(stage, partner, { identity, needs }, alive);
  const over: ReceivedLine = { ...alive, id: given.over, sections: ['needs'], at: at(-9), status: 'withdrawn' };
  await layCopy(stage, partner, { needs }, over);
  const abroad: ReceivedLine = { ...alive, id: given.abroad, organisation: actorOf('consul-kh').organisation };
  await layCopy(stage, { desk: 'mission', country: 'KH' }, { identity, needs }, abroad);
  const manifest: ReceivedLine = {
    id: given.manifest,
    organisation: actorOf('border-police').organisation,
    for: 'return',
    sections: ['identity', 'travel'],
    at: at(-1),
    from: day(0),
    until: day(1),
    status: 'alive',
  };
  await layCopy(stage, { desk: 'border', country: 'KH' }, { identity }, manifest);
}
