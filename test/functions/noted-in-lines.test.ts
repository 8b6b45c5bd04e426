import type { CaseState } from '@homeward/domain/case/case';
import { caseOfCopyWrite } from '@homeward/store/answers';
import { cases } from '@homeward/store/cases';
import { copiesChangedSince } from '@homeward/store/copy-changes';
import { putAlone } from '@homeward/store/write';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteAnswer } from '../../functions/handlers/noted-answers.ts';
import { noteReturn } from '../../functions/handlers/noted-returns.ts';
import { answerFrom } from '../domain/answered.ts';
import { fileOf, idOf, now } from '../domain/made.ts';
import { itemsOf, openDatabase } from '../store/database.ts';
import { lying } from './desks-in-process.ts';

const { store, stop } = await openDatabase();
afterAll(() => stop());
afterEach(() => vi.restoreAllMocks());

/** Each test has a file of its own. */
let n = 1500;
beforeEach(() => {
  n += 1;
});
const lay = (change: Partial<CaseState>) => putAlone(store, lying(cases, idOf(n), fileOf({ id: idOf(n), ...change })));
const stamp = { occurredAt: now, by: 'somebody' };

/** Every line that was printed since, whichever console the logger has. */
function printed(): readonly string[] {
  const lines: string[] = [];
  for (const way of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((...said: unknown[]) => void lines.push(said.map(String).join(' ')));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  return lines;
}

/** While it works another writer is first, every time. */
async function overtaken(work: () => Promise<void>): Promise<void> {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const fault = { name: 'TransactionCanceledException', CancellationReasons: [{ Code: 'TransactionConflict' }] };
  store.db.middlewareStack.add(
    (next, { commandName }) =>
      (given) => {
        if (commandName === 'TransactWriteItemsCommand') throw Object.assign(new Error('first'), fault);
        return next(given);
      },
    { step: 'initialize', name: 'overtaken' },
  );
  await work().finally(() => store.db.middlewareStack.remove('overtaken'));
}

/** Which acts the receipts of the file tell of. */
async function receipts(): Promise<readonly unknown[]> {
  const all = await itemsOf(store, 'receipts');
  return all.filter(({ thing }) => thing === `case#${idOf(n)}`).map(({ operation }) => operation);
}

const { at: _at, by: _by, status: _status, ...plain } = answerFrom();
/** An answer of the partner to a copy of the file. */
function answerComes(more: object = {}): Promise<void> {
  const [of, pk] = [idOf(n + 700), `KH#partner#disclosure#${idOf(n + 700)}`];
  const event = { type: 'AnswerSent', ...plain, id: idOf(n + 500), of, ...stamp, ...more };
  return noteAnswer(store, { id: `${pk}/event#1`, pk, event, recordedAt: now });
}

const refused = { type: 'HandoverRefused', organisation: 'y', direction: 'outbound', told: [], side: 'V' };
function returnIsOver(): Promise<void> {
  const [id, pk] = [`${idOf(n)}/event#1`, `VN#handover#${idOf(n)}`];
  const event = { ...refused, reason: 'no-room', ...stamp };
  return noteReturn(store, { id, pk, event, status: 'returned', recordedAt: now });
}

describe('what is noted in a case', () => {
  test('that an answer came has a receipt, and a line that says what was done and nothing of whom', async () => {
    await lay({});
    await putAlone(store, caseOfCopyWrite(idOf(n + 700), idOf(n)));
    const lines = printed();
    await answerComes();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ message: 'background', type: 'AnswerCame', status: 'done' }),
    ]);
    expect(lines.join()).not.toContain(idOf(n));
    expect(await receipts()).toEqual(['noteAnswer']);
  });

  test('that a return is over has a receipt and such a line too', async () => {
    await lay({ handover: idOf(n) });
    const lines = printed();
    await returnIsOver();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ message: 'background', type: 'ReturnEnded', status: 'done' }),
    ]);
    expect(lines.join()).not.toContain(idOf(n));
    expect(await receipts()).toEqual(['noteReturn']);
  });

  test('an answer to a copy of no known case is said to be noted nowhere', async () => {
    const lines = printed();
    await answerComes();
    expect(lines.join()).toContain('"status":"absent"');
  });

  test('a partner that takes the person is told at once how its referral stands', async () => {
    const organisation = 'ngo-1';
    const at = { id: idOf(n + 700), at: now, by: 'x' };
    const copy = { ...at, desk: 'partner', to: 'ngo', country: 'KH', organisation, for: 'care', sections: ['needs'] };
    const sent = { id: idOf(2), at: now, to: organisation, kind: 'ngo', services: ['medical'], decision: idOf(3) };
    const copies = [{ ...copy, restsOn: { consent: 'consent-1' }, status: 'alive' }] as never;
    await lay({ copies, referrals: [{ ...sent, expects: [] }] as never });
    await putAlone(store, caseOfCopyWrite(idOf(n + 700), idOf(n)));
    printed();
    await answerComes({ referral: { answer: 'accepted' } });
    const page = await copiesChangedSince(store, organisation, undefined, { limit: 10, cursor: undefined });
    expect(page).toMatchObject({
      items: [{ at: now, told: { disclosure: idOf(n + 700), referral: { answer: 'accepted' } } }],
    });
  });
});

describe('a case that somebody else writes to all the time', () => {
  test('stops the stream, so that no answer and no end of a return is passed over', async () => {
    await lay({ handover: idOf(n) });
    await putAlone(store, caseOfCopyWrite(idOf(n + 700), idOf(n)));
    const lines = printed();
    await overtaken(() => expect(answerComes()).rejects.toThrow('a case that is written to all the time'));
    await overtaken(() => expect(returnIsOver()).rejects.toThrow('a case that is written to all the time'));
    expect(lines).toEqual([]);
    expect(await receipts()).toEqual([]);
  });
});
