import * as fc from 'fast-check';
import { type SectionName, sectionNames } from '../../packages/domain/src/case/sections.ts';
import type { Consent } from '../../packages/domain/src/consent/consent.ts';
import type { Asking } from '../../packages/domain/src/consent/ledger.ts';
import { answerOf, idOf } from './made.ts';

const kinds = ['ngo', 'embassy', 'hospital'] as const;
const uses = ['referral', 'return', 'health'] as const;
const organisations = [undefined, 'org-one', 'org-two'] as const;

const hours = Array.from({ length: 121 }, (_, n) => new Date(Date.UTC(2026, 2, 1) + n * 3_600_000).toISOString());

/** The n-th hour of a spring. */
const hour = (n: number) => hours[n] ?? '';

/** A moment within or shortly after what the ledgers tell of. */
export const anyMoment = fc.integer({ min: 0, max: 120 }).map(hour);

const answer = fc.record({
  to: fc.constantFrom(...kinds),
  use: fc.constantFrom(...uses),
  organisation: fc.constantFrom(...organisations),
  given: fc.boolean(),
  sections: fc.oneof(
    fc.subarray<SectionName>([...sectionNames], { maxLength: 4 }),
    fc.constant<SectionName[]>(['hiv']),
  ),
  at: fc.integer({ min: 0, max: 90 }),
  until: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  back: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
});

/** Any answers of the person’s in any order, some taken back some hours later. */
export const anyLedger: fc.Arbitrary<readonly Consent[]> = fc
  .array(answer, { maxLength: 12 })
  .map((all) => all.map((one, n) => entryOf(one, n)));

function entryOf(
  {
    to,
    use,
    organisation,
    given,
    sections,
    at,
    until,
    back,
  }: typeof answer extends fc.Arbitrary<infer One> ? One : never,
  n: number,
) {
  return answerOf(to, given, {
    id: idOf(n),
    for: use,
    sections,
    at: hour(at),
    ...(organisation === undefined ? {} : { organisation }),
    ...(until === undefined ? {} : { until: `2026-03-0${until}` }),
    ...(back === undefined || !given ? {} : { withdrawn: { at: hour(at + back), entry: idOf(1000 + n) } }),
  });
}

export const anyAsking: fc.Arbitrary<Asking> = fc.record({
  to: fc.constantFrom(...kinds),
  use: fc.constantFrom(...uses),
  organisation: fc.constantFrom(...organisations),
});

/**
 * The ledger read aloud from its first hour to the asked one, by somebody who keeps one word in mind: what was said last of this
 * section. It shares nothing with the ledger's own functions.
 */
export function readAloud(
  ledger: readonly Consent[],
  asking: Asking,
  section: SectionName,
  at: string,
): string | undefined {
  let mind: Consent | undefined;
  for (let now = 0; now <= 120 && hour(now) <= at; now += 1) {
    for (const one of ledger) {
      if (one.at !== hour(now) || one.to !== asking.to || one.for !== asking.use) continue;
      if (one.organisation !== undefined && one.organisation !== asking.organisation) continue;
      const everything = !one.given && (one.sections.length === 0 || one.sections.includes('identity'));
      const bundled = one.given && section === 'hiv' && one.sections.length > 1;
      if (everything || (one.sections.includes(section) && !bundled)) mind = one;
    }
    if (mind?.withdrawn?.at === hour(now)) mind = { ...mind, given: false };
  }
  if (!mind?.given) return undefined;
  const today = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
  return mind.until === undefined || mind.until >= today ? mind.id : undefined;
}
