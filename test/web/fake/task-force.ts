import { corridor } from '@homeward/domain/case/clear';
import { anyCountry } from '@homeward/domain/people/actor';
import { bilateralOf, type MonthRead } from '@homeward/domain/report/bilateral';
import { learningOf } from '@homeward/domain/report/learning';
import { livePictureOf } from '@homeward/domain/report/live-picture';
import { parityReportOf } from '@homeward/domain/report/parity/report';
import type { ParityRow } from '@homeward/domain/report/parity/row';
import { composedEdition } from '@homeward/domain/report/public/compose';
import { noSuchCorridor, wrongQuarter, wrongYear } from '../../../functions/handlers/asked-report.ts';
import { Answer } from './answer.ts';
import type { Asked } from './world.ts';

const march = {
  'returned.TH-KH.all': 105,
  'returned.TH-KH.channel.formal': 90,
  'returned.TH-KH.channel.deportation': 15,
  'returned.TH-KH.sex.female': 80,
  'returned.TH-KH.sex.male': 25,
  'returned.TH-KH.age.12-17': 60,
  'returned.TH-KH.age.25+': 45,
  'returned.TH-KH.purpose.forced-labour': 98,
  'returned.TH-KH.purpose.prostitution': 7,
  'handover.TH-KH.postponed': 3,
  'handover.TH-KH.postponed.gate-closed': 3,
  'time.TH-KH.intake-to-tracing.5': 30,
  'time.TH-KH.intake-to-tracing.8': 12,
  'time.TH-KH.detention.3': 4,
  'checklist.TH-KH.signed': 40,
  'checklist.TH-KH.complete': 31,
  'checklist.TH-KH.missing.C07': 9,
  'service.TH-KH.offered': 300,
  'service.TH-KH.accepted': 240,
  'follow-up.TH-KH.1.safe': 20,
  'follow-up.TH-KH.3.lost-contact': 2,
  'claim.TH-KH.open': 5,
  'border.batches': 12,
  'border.arrived': 430,
  'border.presumed': 31,
  A1: 105,
  A2: 7,
};

/** Two centres of a quarter: at one of them foreign persons wait longer for counselling. */
function equalServices(quarter: string) {
  const person = (organisation: string, foreign: boolean, hours: number): ParityRow => ({
    quarter,
    organisation,
    foreign,
    services: { psychological: { hours, outcome: 'accepted' }, medical: { hours: 3, outcome: 'accepted' } },
  });
  const people = Array.from({ length: 12 }, (_, index) => [
    person('demo-shelter', true, 50 + index),
    person('demo-shelter', false, 2 + index),
    person('another-shelter', index < 3, 5 + index),
  ]);
  const tried = [{ organisation: 'demo-shelter' }];
  const often = Array.from({ length: 7 }, () => ({ organisation: 'third-shelter' }));
  const referral = (foreign: boolean, declined: boolean) => ({ organisation: 'demo-shelter', foreign, declined });
  const answered = Array.from({ length: 15 }, () => [referral(true, true), referral(false, false)]);
  const few = [{ organisation: 'another-shelter', foreign: true, declined: true }];
  return parityReportOf(quarter, people.flat(), {
    incidents: [...tried, ...often],
    answers: [...answered.flat(), ...few],
  });
}

/** What the server answers an address of no report. */
function held(wrong: ReturnType<typeof wrongYear>): void {
  if (wrong !== undefined) throw new Answer(400, { code: 'invalid-input', errors: [wrong] });
}

/** A year with eleven closed months and one that is still open. */
export const taskForce = {
  viewParityReport({ ids, now }: Asked) {
    held(wrongQuarter(ids['quarter'] ?? '', now));
    return equalServices(ids['quarter'] ?? '');
  },
  viewLearningRegister({ ids, now }: Asked) {
    const year = ids['year'] ?? '';
    held(wrongYear(year, now, 'over'));
    const learnt = {
      'learnt.unreachable.unsuccessful': 14,
      'learnt.unreachable.follow-up': 8,
      'learnt.unreachable.safety': 2,
      'learnt.unreachable.service-too-late': 12,
      'learnt.uncooperative.unsuccessful': 3,
    };
    return learningOf(
      Number(year),
      year === '2024' ? [] : Array.from({ length: 11 }, (_, at) => (at === 0 ? learnt : {})),
    );
  },
  viewLivePicture({ now: at }: Asked) {
    const sides = { 'border.arrived': 43, 'border.men': 21, 'border.women': 20, 'border.boys': 2 };
    const counted = { ...sides, 'border.presumed': 3, 'held.KH-VN.document.30': 6 };
    const gates = [
      { id: 'poipet', status: 'open' as const },
      { id: 'bavet', status: 'limited' as const },
    ];
    return livePictureOf(at, at.slice(0, 7), counted, { at, contacts: { 'never-verified': 12, fresh: 4 }, gates });
  },
  viewBilateralReport({ ids, query, now, actor }: Asked) {
    if (!anyCountry.safeParse(ids['country']).success) held(noSuchCorridor('/country'));
    held(wrongYear(ids['year'] ?? '', now));
    const half = (['1', '2'] as const).find((one) => one === query.get('half'));
    const year = Number(ids['year']);
    const months: readonly MonthRead[] = Array.from({ length: 12 }, (_, index) => ({
      month: `${year}-${String(index + 1).padStart(2, '0')}`,
      state: index < 11 ? 'sealed' : 'open',
      counters: index === 2 && ids['country'] === 'TH' ? march : {},
    }));
    // Central units read what was sealed, elsewhere of their own corridors alone.
    if (actor.country !== 'KH' && actor.country !== ids['country']) throw new Answer(404, { code: 'not-found' });
    const told = actor.desk === 'task-force' ? months : months.filter(({ state }) => state === 'sealed');
    return bilateralOf(ids['country'] as 'TH', year, told, half);
  },
};

/** The demo's only published year: Thailand's figures of March of each year before this one. */
const counters = {
  ...march,
  'returned.TH-KH.sex-age.female.under-18': 45,
  'returned.TH-KH.sex-age.female.18-and-over': 35,
  'returned.TH-KH.sex-age.male.under-18': 15,
  'returned.TH-KH.sex-age.male.18-and-over': 10,
};

export const publicReports = {
  viewPublicReport({ ids, now, actor }: Asked) {
    if (!corridor.safeParse(ids['corridor']).success) held(noSuchCorridor('/corridor'));
    held(wrongYear(ids['year'] ?? '', now, 'over'));
    const theirs = actor.country === 'KH' || ids['corridor']?.split('-').includes(actor.country);
    if (ids['corridor'] !== 'TH-KH' || !theirs) throw new Answer(404, { code: 'not-found' });
    const year = Number(ids['year']);
    const edition = composedEdition('TH-KH', year, [{ month: `${year}-03`, counters }], 'named-in-the-policy');
    return {
      publishedAt: `${year + 1}-02-03T03:00:00.000Z`,
      publishedBy: 'demo-department-of-social-welfare',
      ...edition,
    };
  },
  publishReport({ body }: Asked) {
    const { corridor, year } = body as { readonly corridor: string; readonly year: number };
    const rule = {
      code: 'a-closed-year-is-published',
      says: 'A year is published when it is over and each of its months is closed: what is published does not change.',
      restsOn: ['Policy VII.3.a(4)'],
      breaches: ['month-not-closed'],
    };
    if (corridor !== 'TH-KH') throw new Answer(409, { ...rule, rules: [rule] });
    return { id: `${corridor}/${year}`, version: 1, status: 'published' };
  },
};
