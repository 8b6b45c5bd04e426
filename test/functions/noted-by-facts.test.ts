import { caseOfCopyWrite } from '@homeward/store/answers';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answerFrom } from '../domain/answered.ts';
import { idOf, now } from '../domain/made.ts';
import { openFacts } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

/** Each test has a file of its own, found by its handover of the same id. */
let n = 300;
beforeEach(() => {
  n += 1;
});
const sk = 'event#1#act#somebody';
const stamp = { occurredAt: now, by: 'somebody' };

/** The file as it stands, and how often it was written. */
async function file() {
  const seen = await load(facts.store, cases, idOf(n));
  return { version: seen?.version, ...seen?.state };
}

describe('in the case of a handover', () => {
  const refused = { type: 'HandoverRefused', ...stamp, organisation: 'y', direction: 'outbound', told: [] };
  const event = { ...refused, side: 'V', reason: 'no-room' };
  const end = (kind: string, status: string) => facts.told({ pk: `VN#${kind}#${idOf(n)}`, sk, event, status });

  test.each(['handover', 'quiet'])('its end is noted once, whichever prefix it lies under (%s)', async (kind) => {
    await facts.lay(idOf(n), { handover: idOf(n) });
    for (const _ of [1, 2]) expect(await end(kind, 'received')).toBe('done');
    expect(await file()).toMatchObject({ version: 2, returnEnded: { handover: idOf(n), at: now } });
  });

  test('nothing is noted while it goes on, of another kind of record, or where no case names it', async () => {
    await facts.lay(idOf(n), { handover: idOf(n) });
    expect(await end('handover', 'departed')).toBe('done');
    expect(await end('handover', 'never-heard-of')).toBe('failed');
    expect(await facts.told({ pk: `VN#elsewhere#${idOf(n)}`, sk, event, status: 'received' })).toBe('done');
    expect(await file()).toMatchObject({ version: 1 });
    n += 1;
    expect(await end('handover', 'received')).toBe('done');
  });
});

describe('in the case of an answer', () => {
  const { at: _at, by: _by, status: _status, ...plain } = answerFrom();
  const sent = () => ({ type: 'AnswerSent', ...plain, id: idOf(n + 500), of: idOf(n + 700), ...stamp });
  const pk = () => `KH#partner#disclosure#${idOf(n + 700)}`;

  test('that it came is noted once, where the copy is known to be of a case', async () => {
    await facts.lay(idOf(n), {});
    expect(await facts.told({ pk: pk(), sk, event: sent() })).toBe('done');
    expect(await file()).toMatchObject({ version: 1 });
    await putAlone(facts.store, caseOfCopyWrite(idOf(n + 700), idOf(n)));
    for (const _ of [1, 2]) expect(await facts.told({ pk: pk(), sk, event: sent() })).toBe('done');
    expect(await file()).toMatchObject({ version: 2, answers: [{ id: idOf(n + 500), status: 'waiting', at: now }] });
  });

  test('what health decided of it is noted, with its reason where it has one; another act at health is not', async () => {
    await facts.lay(idOf(n), { answers: [answerFrom({ id: idOf(n + 500), to: 'health' }) as never] });
    const settled = { answer: idOf(n + 500), outcome: 'set-aside', reason: 'already-known', ...stamp };
    const event = { type: 'AnswerTakenInAtHealth', case: idOf(n), ...settled, sections: [] };
    expect(await facts.told({ pk: `health#${idOf(n)}`, sk, event })).toBe('done');
    expect(await file()).toMatchObject({
      version: 2,
      answers: [{ status: 'set-aside', settled: { at: now, by: 'somebody', reason: 'already-known' } }],
    });
    const written = { type: 'HealthSectionWritten', case: idOf(n), section: 'medical', version: 2, ...stamp };
    expect(await facts.told({ pk: `health#${idOf(n)}`, sk: 'event#2', event: written })).toBe('done');
    expect(await file()).toMatchObject({ version: 2 });
    expect(await facts.told({ pk: `health#${idOf(n)}`, sk, event: { type: 'NeverHeardOf' } })).toBe('failed');
  });

  test('nothing is noted once the person was erased', async () => {
    await facts.lay(idOf(n), { erased: { id: idOf(1), at: now, by: 'x', erasure: idOf(2) } as never });
    await putAlone(facts.store, caseOfCopyWrite(idOf(n + 700), idOf(n)));
    expect(await facts.told({ pk: pk(), sk, event: sent() })).toBe('done');
    expect(await file()).toMatchObject({ version: 1 });
  });
});
