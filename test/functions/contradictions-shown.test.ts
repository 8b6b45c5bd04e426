import { afterAll, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, stop } = await openDesks();
afterAll(stop);

const by = people['case-worker'];
const case_ = idOf(50);
const opened = '2026-02-26T03:00:00.000Z';
const on = (day: string) => `2026-03-${day}T03:00:00.000Z`;

/** One act on the file, at the version it has reached; its key is the id of its entry. */
async function act(version: number, operation: string, day: string, body: object): Promise<void> {
  const path = { caseId: case_ };
  const reply = await ask({ operation, by, at: on(day), path, body, version, key: idOf(60 + version) });
  expect(reply, operation).toMatchObject({ status: 200 });
}

type Shown = { readonly code: string; readonly sources: readonly Readonly<Record<string, unknown>>[] };

async function shown(day: string): Promise<readonly Shown[]> {
  const { status, body } = await ask({ operation: 'viewCase', by, at: on(day), path: { caseId: case_ } });
  expect(status).toBe(200);
  return body['contradictions'] as readonly Shown[];
}

test('Standards 7.1(d): facts that cannot all be so are taken and shown with both sources, each with its entry, its day and who wrote it', async () => {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '2026-02-28' } };
  // Written down four days late: nobody is born after today, yet somebody may be after the day on which they came.
  const late = { occurredAt: opened, lateReason: 'from-paper' };
  const report = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent, ...late };
  expect(await ask({ operation: 'openCase', by, at: now, body: report, key: case_ })).toMatchObject({ status: 201 });

  await act(1, 'recordAge', '03', { age: { birth: '1999' }, evidence: 'identity-card' });
  await act(2, 'recordAge', '04', { age: { birth: '2010' }, evidence: 'school-record' });
  await act(3, 'recordDeath', '05', { on: '2026-03-04', evidence: 'hospital' });
  await act(4, 'giveConsent', '06', { about: { type: 'case', case: case_ }, consent: { ...consent, to: 'ngo' } });
  await act(5, 'openCrisis', '07', { kind: 'threat', stage: 'acute', needs: [] });
  await act(6, 'openCrisis', '08', { kind: 'violence', stage: 'acute', needs: [] });

  const source = (what: string, says: string, id: string, at: string) => ({ what, says, id, at, by: by.id });
  const opening = source('opening', '2026-02-26', case_, opened);
  const living = { ...source('consent', '2026-03-06', idOf(64), on('06')), by: '' };
  expect(await shown('09')).toEqual([
    {
      code: 'child-and-adult',
      sources: [
        source('age:identity-card', 'adult', idOf(61), on('03')),
        source('age:school-record', 'child', idOf(62), on('04')),
      ],
    },
    { code: 'born-after-arrival', sources: [{ ...opening, what: 'identity', says: 'born-later' }, opening] },
    { code: 'alive-after-death', sources: [source('death:hospital', '2026-03-04', idOf(63), on('05')), living] },
    {
      code: 'two-open-crises',
      sources: [source('crisis', 'threat', idOf(65), on('07')), source('crisis', 'violence', idOf(66), on('08'))],
    },
  ]);

  await act(7, 'correctRecord', '09', { corrects: idOf(66), why: 'entered-twice' });
  await act(8, 'correctRecord', '09', { corrects: idOf(61), why: 'another-person' });
  const codes = (await shown('10')).map(({ code }) => code);
  expect(codes).toEqual(['born-after-arrival', 'alive-after-death']);
});
