import * as fc from 'fast-check';
import { type SectionName, sectionNames } from '../../packages/domain/src/case/sections.ts';
import type { Consent } from '../../packages/domain/src/consent/consent.ts';
import type { Asking } from '../../packages/domain/src/consent/ledger.ts';
import { answerOf, idOf } from './made.ts';

const kinds = ['ngo', 'counterpart', 'receiving-authority'] as const;
const uses = ['referral', 'return'] as const;
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
    fc.subarray<SectionName>(['identity', 'needs', 'medical', 'hiv'], { maxLength: 3 }),
    fc.subarray<SectionName>([...sectionNames], { maxLength: 4 }),
    fc.constant<SectionName[]>(['hiv']),
  ),
  at: fc.integer({ min: 0, max: 90 }),
  until: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  back: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
});

/** Any answers of the person’s in any order, some taken back some hours later. */
export const anyLedger: fc.Arbitrary<readonly Consent[]> = fc
  .array(answer, { maxLength: 12, size: 'max' })
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

const units: readonly string[] = ['counterpart', 'receiving-authority'];

/** Whether a no would be heard of the asked one too: it names the organisation, or the unit abroad by its other kind. */
function isHeardElsewhere({ to, organisation }: Consent, asking: Asking): boolean {
  if (to === asking.to) return false;
  if (organisation !== undefined) return organisation === asking.organisation;
  return units.includes(to) && units.includes(asking.to);
}

function isOfThem({ to, organisation }: Consent, asking: Asking): boolean {
  return to === asking.to && (organisation === undefined || organisation === asking.organisation);
}

function names({ given, sections }: Consent, section: SectionName): boolean {
  const everything = !given && (sections.length === 0 || sections.includes('identity'));
  const bundled = given && section === 'hiv' && sections.length > 1;
  return everything || (sections.includes(section) && !bundled);
}

/**
 * The ledger read aloud from its first hour to the asked one, by a reader who keeps one word in mind: the last one on this section.
 * Within an hour what is taken back comes last. It shares nothing with the ledger's own functions.
 */
export function readAloud(
  ledger: readonly Consent[],
  asking: Asking,
  section: SectionName,
  at: string,
): string | undefined {
  let mind: Consent | undefined;
  const spoken = ledger.filter((one) => one.for === asking.use && names(one, section));
  for (let now = 0; now <= 120 && hour(now) <= at; now += 1) {
    for (const one of spoken.filter((it) => it.at === hour(now)))
      if (isOfThem(one, asking) || (!one.given && isHeardElsewhere(one, asking))) mind = one;
    for (const one of spoken.filter((it) => it.withdrawn?.at === hour(now)))
      if (isOfThem(one, asking) || isHeardElsewhere(one, asking)) mind = { ...one, given: false };
  }
  if (!mind?.given) return undefined;
  const today = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
  return mind.until === undefined || mind.until >= today ? mind.id : undefined;
}
