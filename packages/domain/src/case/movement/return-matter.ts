import * as z from 'zod';
import { freeOn, pastOn } from '../../tense.ts';
import { code } from '../../text.ts';
import { entry } from '../entry.ts';
import { latest } from '../latest.ts';

const payer = z.enum([
  'sending-side',
  'receiving-side',
  'embassy',
  'carrier',
  'international',
  'provider',
  'employer',
  'family',
  'herself',
  'nobody-yet',
]);

/** A fine or a charge: overstay and illegal exit bar the way out (checklist C20). */
const fine = z.strictObject({
  kind: z.literal('fine'),
  of: z.enum(['overstay', 'illegal-exit', 'other']),
  status: z.enum(['open', 'waived', 'paid']),
});

/** What the journey costs, and who pays. */
const ticket = z.strictObject({
  kind: z.literal('ticket'),
  paidBy: payer,
  status: z.enum(['needed', 'booked', 'issued']),
});

/** Wages, compensation, aid of a fund: with who follows it up once the person is gone (C16). */
const claim = z.strictObject({
  kind: z.literal('claim'),
  of: z.enum(['wages', 'compensation', 'fund-aid']),
  status: z.enum(['open', 'awarded', 'paid', 'refused']),
  followsUp: code,
});

/** A paper for the journey; its number stands sealed (C07). */
const document = z.strictObject({
  kind: z.literal('document'),
  of: z.enum(['passport', 'emergency-certificate', 'border-pass', 'exit-permission', 'birth-certificate']),
  status: z.enum(['applied-for', 'there', 'refused', 'lost']),
  until: freeOn.optional(),
});

/** An order of protection under which the person stays (Malaysia, Act 670, section 51). */
const protectionOrder = z.strictObject({
  kind: z.literal('protection-order'),
  status: z.enum(['runs', 'ended']),
  from: pastOn,
});

/**
 * What the journey waits for beside people: money, papers, an order. `review`: the day on which it is looked at again.
 */
export const returnMatter = () => ({
  matter: z.discriminatedUnion('kind', [fine, ticket, claim, document, protectionOrder]),
  review: freeOn.optional(),
});

const kept = z.lazy(() => entry(returnMatter()));

/** What such matters leave in the state of a case. */
export const returnMattersTrack = () => ({ returnMatters: z.array(kept.unwrap()).default([]) });

type Kept = z.output<typeof kept>;
type Known = { readonly returnMatters: readonly Kept[] };

/** The subject of a matter: of two entries on the same subject, the later one says how it stands. */
function thingOf({ matter }: Kept): string {
  return 'of' in matter ? `${matter.kind}/${matter.of}` : matter.kind;
}

const settled: readonly string[] = ['waived', 'paid', 'issued', 'there', 'ended', 'refused'];

/** @internal for tests. Each matter as it stands: its latest entry, whatever the order they were written in. */
export function mattersNow({ returnMatters }: Known): readonly Kept[] {
  return Object.values(Object.groupBy(returnMatters, thingOf)).flatMap((entries = []) => latest(entries) ?? []);
}

/** Those of them that are not settled. */
export function openMatters(file: Known): readonly Kept[] {
  return mattersNow(file).filter(({ matter }) => !settled.includes(matter.status));
}

/** Whether money alone may hold the person back: a fine that is open, or a journey that nobody pays yet. */
export function isHeldByCost(file: Known): boolean {
  return openMatters(file).some(
    ({ matter }) => matter.kind === 'fine' || (matter.kind === 'ticket' && matter.paidBy === 'nobody-yet'),
  );
}
