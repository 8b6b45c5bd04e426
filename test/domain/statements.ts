import { type SectionName, sectionName } from '../../packages/domain/src/case/sections.ts';
import type { TellingReceipt, ToldCopy } from '../../packages/domain/src/people/statement.ts';

/** A history of one case made at random: who agreed to what, who holds which copy, and every receipt of it. */
export type History = {
  readonly receipts: readonly TellingReceipt[];
  readonly consents: readonly { readonly id: string; readonly at: string; readonly given: boolean }[];
  readonly copies: readonly ToldCopy[];
};

const roles = [
  'case-worker',
  'supervisor',
  'embassy-th',
  'counterpart-vn',
  'provider',
  'person',
  'clocks',
  'nobody-known',
];
const operations = ['viewCase', 'readDisclosure', 'readSection', 'shareDisclosure', 'recordNeeds', 'openCase'];
const reasons = ['', '', '', 'broken-glass', 'complaint', 'identity', 'travel: complaint', 'no-such-word'];

/** Operations that only read, as the list of routes has them. */
export function isReading(operation: string): boolean {
  return /^(view|read)/.test(operation);
}

function oneOf<One>(chance: () => number, of: readonly One[]): One {
  return of[Math.floor(chance() * of.length)] as One;
}

function upTo(chance: () => number, most: number): readonly number[] {
  return Array.from({ length: Math.floor(chance() * (most + 1)) }, (_, index) => index);
}

function moment(chance: () => number): string {
  return new Date(Date.UTC(2026, 0, 1) + Math.floor(chance() * 300 * 86_400_000)).toISOString();
}

function copyMade(chance: () => number, id: string): ToldCopy {
  const sections: readonly SectionName[] = sectionName.options.filter(() => chance() < 0.3);
  const rests = chance() < 0.5 ? { consent: `consent-${Math.floor(chance() * 4)}` } : { exception: 'without-consent' };
  return { id, sections, ...rests };
}

export function historyOf(chance: () => number): History {
  const consents = upTo(chance, 4).map((n) => ({ id: `consent-${n}`, at: moment(chance), given: chance() < 0.8 }));
  const copies = upTo(chance, 4).map((n) => copyMade(chance, `copy-${n}`));
  const things = ['case#1', 'case#1', ...copies.map(({ id }) => `disclosure#${id}`), 'disclosure#unknown'];
  const rests = ['', '', ...consents.map(({ id }) => id), ...copies.map(({ id }) => id)];
  const receipts = upTo(chance, 25).map(() => ({
    at: moment(chance),
    role: oneOf(chance, roles),
    organisation: oneOf(chance, ['demo-shelter', 'demo-embassy']),
    operation: oneOf(chance, operations),
    thing: oneOf(chance, things),
    restsOn: oneOf(chance, rests),
    purpose: oneOf(chance, reasons),
    exception: chance() < 0.15 ? 'broken-glass' : '',
  }));
  return { receipts, consents, copies };
}
