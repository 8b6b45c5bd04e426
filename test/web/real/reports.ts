import type { Corridor } from '@homeward/domain/case/clear';
import { pictureOfMonth } from '@homeward/domain/report/live-picture';
import { composedEdition } from '@homeward/domain/report/public/compose';
import { evolveMonth } from '@homeward/domain/report/sealed-month';
import { countedMonths } from '@homeward/domain/report/sealed-once';
import type { Vector } from '@homeward/domain/report/vector';
import { editions } from '@homeward/store/editions';
import { layoutOf, layoutWrite, type MonthId, months } from '@homeward/store/months';
import { nowSeenWrite } from '@homeward/store/now-seen';
import { parityIncidentWrite, parityWrite, putReferralAnswer } from '@homeward/store/parity';
import { figuresOnce } from '@homeward/store/sealed-figures';
import { sealFigures } from '../../../functions/handlers/sealing-figures.ts';
import { hashOfMonth, keyedHashOf, sealingOf } from '../../../functions/handlers/sealing-months.ts';
import { lying } from '../../functions/desks-in-process.ts';
import { equalServices, march } from '../reported.ts';
import type { RealStage } from './stage.ts';

type Reported = MonthId['country'];

function monthsUntil(year: number, last: number): readonly string[] {
  return Array.from({ length: last }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

/** The first so many months of a year as they were sealed: in one of them something was counted, in the others nothing. */
export async function laySealed(
  stage: RealStage,
  country: Reported,
  year: number,
  counted: Readonly<Record<string, Vector>> = {},
  last = 11,
  but?: string,
): Promise<void> {
  const laid = monthsUntil(year, last).filter((month) => month !== but);
  const sealed = laid.map((month) => {
    const said = { country, month, counters: counted[month] ?? {}, facts: 0 };
    const hash = hashOfMonth(said);
    const folded = { ...said, hash, keyedHash: keyedHashOf('', hash) };
    const event = sealingOf(folded, { at: `${year + 1}-01-02T03:00:00.000Z`, by: 'clock' });
    return lying(months, { country, month }, evolveMonth(undefined, event));
  });
  await stage.plant(layoutWrite(layoutOf(country)), ...sealed);
}

/** A year of a corridor with an agreement as it was published. */
export function layEdition(stage: RealStage, of: Corridor, year: number, counters: Vector): Promise<void> {
  const edition = composedEdition(of, year, [{ month: `${year}-03`, counters }], 'named-in-the-policy');
  const by = { by: 'overseer-1', organisation: 'demo-department-of-social-welfare' };
  const state = { status: 'published', at: `${year + 1}-02-03T03:00:00.000Z`, ...by, edition } as const;
  return stage.plant(lying(editions, { corridor: of, year }, state));
}

/** What is compared of the persons of a quarter, what was tried in it, and how referrals were answered. */
export async function layParity(stage: RealStage, year: number): Promise<void> {
  const [quarter, at] = [`${year}-Q1`, `${year}-02-03T03:00:00.000Z`];
  const { people, incidents, answers } = equalServices(quarter);
  await stage.plant(
    ...people.map((row, index) => parityWrite(`person-${index}`, row)),
    ...incidents.map((one, index) => parityIncidentWrite(`incident-${index}`, at, one)),
  );
  for (const [index, answer] of answers.entries())
    await putReferralAnswer(stage.store, { name: `answer-${index}`, at, recordedAt: at }, answer);
  await layCounted(stage, `${year}-05-02T03:00:00.000Z`);
}

/** What was counted once its time was over: quarters, months and years, as the clocks count them at a moment. */
export function layCounted(stage: RealStage, at = new Date().toISOString()): Promise<number> {
  return sealFigures(stage.store, at);
}

/** The last month that was counted, with a truck and with who waits for a paper, and what was seen of the directory. */
export function layNow(stage: RealStage): Promise<void> {
  const at = new Date().toISOString();
  const [month = ''] = countedMonths(at);
  const sides = { arrived: 43, men: 21, women: 20, boys: 2, screened: 43, 'with-indicators': 3, presumed: 3 };
  const border = Object.entries(sides).map(([name, count]) => [`border.${name}`, count]);
  const told = pictureOfMonth(month, { ...Object.fromEntries(border), 'held.KH-VN.document.0': 6 });
  const edition = { kind: 'month', period: month, told } as const;
  const gates = [
    { id: 'poipet', status: 'open' as const },
    { id: 'bavet', status: 'limited' as const },
  ];
  return stage.plant(
    lying(figuresOnce, { kind: 'month', period: month }, { status: 'sealed', version: 1, sealedAt: at, edition }),
    nowSeenWrite({ at, contacts: { 'never-verified': 12, fresh: 4 }, gates }),
  );
}

/** Thailand's figures in January of a year, of which eleven months are closed. */
export function layThailand(stage: RealStage, year: number): Promise<void> {
  return laySealed(stage, 'TH', year, { [`${year}-01`]: march });
}
