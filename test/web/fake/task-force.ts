import { corridor } from '@homeward/domain/case/clear';
import { anyCountry } from '@homeward/domain/people/actor';
import { bilateralOf, type MonthRead } from '@homeward/domain/report/bilateral';
import { learningOf } from '@homeward/domain/report/learning';
import { livePictureOf } from '@homeward/domain/report/live-picture';
import { parityReportOf } from '@homeward/domain/report/parity/report';
import { composedEdition } from '@homeward/domain/report/public/compose';
import { noSuchCorridor, wrongQuarter, wrongYear } from '../../../functions/handlers/asked-report.ts';
import { byAgeToo, equalServices, learnt, march } from '../reported.ts';
import { Answer } from './answer.ts';
import type { Asked } from './world.ts';

/** What the server answers an address of no report. */
function held(wrong: ReturnType<typeof wrongYear>): void {
  if (wrong !== undefined) throw new Answer(400, { code: 'invalid-input', errors: [wrong] });
}

/** A year with eleven closed months and one that is still open. */
export const taskForce = {
  viewParityReport({ ids, now }: Asked) {
    held(wrongQuarter(ids['quarter'] ?? '', now));
    const { people, ...read } = equalServices(ids['quarter'] ?? '');
    return parityReportOf(ids['quarter'] ?? '', people, read);
  },
  viewLearningRegister({ ids, now }: Asked) {
    const year = ids['year'] ?? '';
    held(wrongYear(year, now, 'over'));
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

export const publicReports = {
  viewPublicReport({ ids, now, actor }: Asked) {
    if (!corridor.safeParse(ids['corridor']).success) held(noSuchCorridor('/corridor'));
    held(wrongYear(ids['year'] ?? '', now, 'over'));
    const theirs = actor.country === 'KH' || ids['corridor']?.split('-').includes(actor.country);
    if (ids['corridor'] !== 'TH-KH' || !theirs) throw new Answer(404, { code: 'not-found' });
    const year = Number(ids['year']);
    const edition = composedEdition(
      'TH-KH',
      year,
      [{ month: `${year}-03`, counters: byAgeToo }],
      'named-in-the-policy',
    );
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
