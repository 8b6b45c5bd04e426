import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf, unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { unavailableReason } from '../../packages/domain/src/case/services/outcome.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { gateSaid } from './gates.ts';
import { actOn, answered, proposed, unitOf } from './handovers.ts';
import { keep } from './keep.ts';
import { brokenBy, eventOf, fileOf, now } from './made.ts';

/** A foreign woman to whom every row of the catalogue is owed. */
const needing = {
  citizenship: 'VN',
  language: 'vi',
  signLanguage: true,
  hasProceeding: true,
  wishesToTravelHome: true,
} as const;
const owed = entitlements(needsOf(fileOf(needing), now));
const provided = Object.fromEntries(owed.map((name) => [name, { outcome: 'provided', at: now }]));
type Services = CaseState['services'];

const corridors = ['TH', 'VN', 'MY', 'ZZ'] as const;
const of = (country: (typeof corridors)[number]) => (country === 'ZZ' ? 'ID' : country);
const rows = corridors.flatMap((country) => owed.map((name) => ({ country, name })));

function ready(country: (typeof corridors)[number]) {
  if (country === 'ZZ') return answered(proposed({ country, servicesAnswered: false }));
  const disclosures = { [`counterpart-${country.toLowerCase()}`]: '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d71' };
  return answered(proposed({ country, citizenship: country, servicesAnswered: false, disclosures }));
}

function statedWith(services: Services, country: (typeof corridors)[number]) {
  const state = ready(country);
  const open = unansweredServices(fileOf({ ...needing, citizenship: of(country), services }), now);
  return { state, decision: journey.recordServicesAnswered(state, open, actOn(unitOf(state, 'S'))) };
}

function scheduled(state: ReturnType<typeof ready>) {
  const mode = state.country === 'ZZ' ? 'air' : 'land';
  const plan = { date: '2026-03-20', gate: 'bavet', mode } as const;
  return journey.scheduleHandover(state, plan, gateSaid('open', undefined, { mode }), {}, actOn(unitOf(state, 'V')));
}

describe('Policy VI.b: before the person goes home', () => {
  test('every row of the catalogue is owed to somebody', () => {
    expect(owed.length).toBeGreaterThanOrEqual(12);
    expect(rows).toHaveLength(corridors.length * owed.length);
  });

  test.each(rows)(
    'to $country, $name that nobody has answered holds the day up, offered or not',
    ({ country, name }) => {
      const { [name]: _, ...rest } = provided as Services;
      const offered = { ...rest, [name]: { outcome: 'offered', at: now } };
      const unoffered = { ...rest, [name]: { outcome: 'declined', at: now } };
      for (const services of [rest, offered, unoffered] as Services[]) {
        const { state, decision } = statedWith(services, country);
        expect(brokenBy(decision)['services-are-answered-before-return']).toEqual([`unanswered:${name}`]);
        expect(brokenBy(scheduled(state))).toEqual({ 'handover-needs-its-checklist': ['C23'] });
      }
    },
  );

  test.each(corridors)('to %s, once every row is answered, by the person’s no too, the day is fixed', (country) => {
    const [first = 'medical'] = owed;
    const services = { ...provided, [first]: { outcome: 'declined', offeredAt: now, at: now } } as Services;
    const { state, decision } = statedWith(services, country);
    expect(brokenBy(scheduled(evolveHandover(state, eventOf(decision))))).toEqual({});
  });

  test('being foreign, or without papers, is no reason that anybody can give', () => {
    const said = (reason: string) => unavailableReason.safeParse(reason).success;
    expect(['foreign', 'foreigner', 'nationality', 'no-papers', 'illegal-entry'].filter(said)).toEqual([]);
    const bare = keep('answerService', { service: 'medical', outcome: 'not-available' }, { file: fileOf(needing) });
    expect(brokenBy(bare)).toEqual({ 'service-is-never-refused-for-being-foreign': ['reason-missing'] });
    expect(unavailableReason.options.filter((one) => /foreign|nation|paper|legal/.test(one))).toEqual([]);
  });
});
