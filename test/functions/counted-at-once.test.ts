import type { CaseState } from '@homeward/domain/case/case';
import { cases } from '@homeward/store/cases';
import { countedCase } from '@homeward/store/counted';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { countPerson } from '../../functions/handlers/count-person.ts';
import { countersIn } from '../domain/counted-person.ts';
import { idOf, now } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import { openFacts } from './facts-stage.ts';

const facts = await openFacts();
const { store } = facts;
afterAll(() => facts.stop());

/** Each test has a file of its own. */
let file = 700;
beforeEach(() => {
  file += 1;
});
const id = () => idOf(file);
const own = (n: number) => idOf(file * 100 + n);
const [asked, early, late] = ['2026-01-10T03:00:00.000Z', '2026-01-20T03:00:00.000Z', '2026-02-10T03:00:00.000Z'];

/** A word of the file lies there, and its stream has not come yet. */
async function written(n: number, v: number, event: object): Promise<void> {
  const stands = { id: own(n), by: 'x', ...event };
  const item = { pk: cases.eventPk(id()), sk: `event#${own(n)}`, event: stands, v, status: 'open', recordedAt: now };
  await putAlone(store, { table: 'cases', item });
}

async function counts(n: number): Promise<void> {
  const found = (await countedCase(store, id())) ?? expect.fail('nobody is counted');
  await countPerson(store, found, { of: [`${cases.eventPk(id())}/event#${own(n)}`], at: now });
}

/** Somebody counts, and between what they have read and the first thing that they put something else happens. */
async function countsWhile(n: number, other: () => Promise<void>): Promise<void> {
  let between: 'waited for' | 'reached' = 'waited for';
  store.db.middlewareStack.add(
    (next) => async (args) => {
      if (between === 'waited for' && JSON.stringify(args.input).includes('"fact":')) {
        between = 'reached';
        await other();
      }
      return next(args);
    },
    { step: 'initialize', name: 'between' },
  );
  await counts(n);
  store.db.middlewareStack.remove('between');
  expect(between).toBe('reached');
}

const sheet = { id: idOf(41), to: 'embassy', country: 'TH', sections: ['identity'], consent: 'c' };
const proposal = { type: 'ReturnProposed', handover: idOf(40), sheets: [sheet], occurredAt: asked };
const desk = {
  desk: 'embassy',
  country: 'TH',
  organisation: 'x',
  of: idOf(42),
  to: 'casework',
  sections: ['identity'],
};
const answer = (occurredAt: string) => ({ type: 'AnswerCame', ...desk, outcomes: [], occurredAt });
const delay = { decision: idOf(43), responsible: 'court', reason: 'hearing' } as const;

/** The file is erased, and the stream has told so. */
async function erased(state: CaseState): Promise<void> {
  await putAlone(
    store,
    lying(cases, id(), { ...state, erased: { id: own(3), at: late, by: 'x', erasure: own(4) } } as CaseState),
  );
  const event = { type: 'PhaseOpened', id: own(3), said: { phase: 'reintegration' }, occurredAt: late, by: 'x' };
  expect(await facts.told({ pk: cases.eventPk(id()), sk: `event#${own(3)}`, event, v: 4 })).toBe('done');
}

async function times(): Promise<readonly string[]> {
  return countersIn(await facts.countedOf(id())).filter((one) => one.includes('request-to-embassy-answer'));
}

test('the first answer of an embassy counts once, though whoever counts a later one puts it after both were read', async () => {
  await facts.lay(id(), { citizenship: 'TH' });
  await written(1, 2, proposal);
  await written(2, 3, answer(late));
  await countsWhile(2, async () => {
    await written(3, 4, answer(early));
    await counts(3);
  });
  expect(await times()).toHaveLength(1);
});

test('whose file is erased waits by it no longer, though whoever counts the waiting puts it after that', async () => {
  const delayed = { ...delay, id: own(2), at: asked, by: 'x' };
  const { state } = await facts.lay(id(), { returnDelays: [delayed] });
  await written(2, 2, { type: 'ReturnDelayed', said: delay, occurredAt: asked });
  const name = await facts.nameOf(id(), `hold/${own(2)}`);
  await countsWhile(2, () => erased(state));
  expect(await facts.standing(name)).toEqual([expect.objectContaining({ type: 'held', until: late })]);
});
