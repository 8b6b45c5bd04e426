import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { people } from '../domain/made.ts';
import { seatOf } from './desks-in-process.ts';
import { openHardActs } from './hard-acts/stage.ts';

const { open, fileOf, acts, does, plant, stop } = await openHardActs();
afterAll(stop);

const opened = '2026-03-02T03:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(opened) + hours * 3_600_000).toISOString();
const worker = people['case-worker'];
const guest = { relation: 'friend', check: 'not-checked', beganAt: later(1), words: { who: 'Invented Guest' } };
const answer = (breach: string, said = 'made-good') => ({ breach, answer: said });

/** A file with a visit that broke a rule, which the worker who wrote it down has corrected since. */
async function corrected(why: string): Promise<{ readonly file: string; readonly breach: string }> {
  const file = await open(opened);
  const breach = await does(file, 'recordGuest', guest, later(1));
  expect((await fileOf(file)).breaches.map(({ id }) => id)).toEqual([breach]);
  await does(file, 'correctRecord', { corrects: breach, why }, later(2));
  return { file, breach };
}

describe('A breach whose entry was corrected', () => {
  test.each(['out-of-date', 'wrong', 'another-person', 'entered-twice'])(
    'as %s still waits for the answer of a second person',
    async (why) => {
      const { file, breach } = await corrected(why);
      await does(file, 'correctRecord', { corrects: breach, why }, later(3));
      expect(
        (await acts(file, 'answerBreach', answer(breach, 'entered-by-mistake'), later(4), { by: people.supervisor }))
          .status,
      ).toBe(200);
    },
  );

  test('is not answered by whoever wrote it down, also in a second seat of theirs', async () => {
    const { file, breach } = await corrected('out-of-date');
    const promoted = { ...people.supervisor, id: worker.id };
    await plant(seatOf(promoted));
    const own = await acts(file, 'answerBreach', answer(breach), later(3), { by: promoted });
    await plant(seatOf(worker));
    expect([own.status, own.body['code']]).toEqual([409, 'breach-is-answered-by-another']);
  });

  test('is answered once: by one of twelve at once, and not again under another key', async () => {
    const { file, breach } = await corrected('wrong');
    const tries = Array.from({ length: 12 }, () =>
      acts(file, 'answerBreach', answer(breach), later(3), { by: people.supervisor, key: uuidv7() }),
    );
    const all = (await Promise.all(tries)).map(({ status }) => status);
    expect(all.filter((status) => status === 200)).toHaveLength(1);
    expect((await fileOf(file)).breachAnswers).toHaveLength(1);
    const again = await acts(file, 'answerBreach', answer(breach), later(4), { by: people.supervisor });
    expect(again.status).toBe(409);
    const key = (await fileOf(file)).breachAnswers[0]?.id ?? '';
    const replayed = await acts(file, 'answerBreach', answer(breach), later(3), { by: people.supervisor, key });
    expect([replayed.status, (await fileOf(file)).breachAnswers.length]).toEqual([200, 1]);
  });

  test('keeps the file from being erased until it is answered', async () => {
    const { file, breach } = await corrected('another-person');
    const asked = await acts(file, 'requestErasure', { reason: 'she-asked' }, later(3));
    expect([asked.status, asked.body['code']]).toEqual([409, 'erasure-waits-for-what-runs']);
    await does(file, 'answerBreach', answer(breach), later(4), { by: people.supervisor });
    expect((await acts(file, 'requestErasure', { reason: 'she-asked' }, later(5))).status).toBe(200);
  });

  test('stands open again where its answer is corrected', async () => {
    const { file, breach } = await corrected('wrong');
    const said = await does(file, 'answerBreach', answer(breach), later(3), { by: people.supervisor });
    await does(file, 'correctRecord', { corrects: said, why: 'wrong' }, later(4));
    expect((await acts(file, 'answerBreach', answer(breach), later(5), { by: people.supervisor })).status).toBe(200);
  });
});
