import { hoursAfter } from '@homeward/domain/time';
import { codeWrite } from '@homeward/store/own-record';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { now } from '../domain/made.ts';
import type { Item } from './desks-in-process.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { ask, plant, own, by, second, one, other, lay, merge, approve, unmerge } = stage;
afterAll(stage.stop);
beforeEach(stage.next);

/** Two files, on each of which the person’s window was opened at the worker’s screen. */
async function layBoth(): Promise<void> {
  const said = { supporterOffered: true, supporterPresent: false, language: 'en', interpreter: false };
  const opened = { recordOpenings: [{ id: own(9), at: now, by: by.id, ...said }] };
  await lay(opened, opened);
}

type Told = { readonly kind: string; readonly role: string };

/** Who has seen their file, as the person reads it at the worker’s screen; that they look is told last. */
async function stated(file: string): Promise<readonly string[]> {
  const session = { case: file, language: 'en', codeHash: 'x', opening: own(9), madeAt: now, wrongTries: 0 } as const;
  await plant(codeWrite(by.id, { ...session, status: 'open', enteredAt: now }) as Item);
  const at = hoursAfter(now, 0.5);
  const { status, body } = await ask({ operation: 'whoHasSeenMyFile', by: { ...by, desk: 'own-record' }, at });
  expect(status).toBe(200);
  return (body['items'] as readonly Told[]).map(({ kind, role }) => `${role} ${kind}`);
}

const looked = (who: typeof by, file: string) =>
  ask({ operation: 'viewCase', by: who, at: now, path: { caseId: file } });

test('a person of two files that were made one is told who has seen either, and once who made them one', async () => {
  await layBoth();
  await looked(second, other());
  expect(await stated(one())).toEqual(['person yourself.looked']);
  await merge();
  await approve(own(5));
  const both = ['supervisor opened.plain', 'case-worker one-person.asked', 'supervisor one-person.agreed'];
  const others = (all: readonly string[]) => all.filter((said) => said !== 'person yourself.looked').toSorted();
  expect(others(await stated(one()))).toEqual(both.toSorted());
  expect(others(await stated(other()))).toEqual(both.toSorted());
});

test('of two files that are two again each tells of itself alone, and of both acts', async () => {
  await layBoth();
  await looked(second, other());
  await merge();
  await approve(own(5));
  await unmerge(one(), own(7), 3);
  await approve(own(7), { version: 4, key: own(8) });
  const told = await stated(one());
  expect(told).not.toContain('supervisor opened.plain');
  expect(told.filter((said) => /-(person|people)\./.test(said)).toSorted()).toEqual([
    'case-worker one-person.asked',
    'case-worker two-people.asked',
    'supervisor one-person.agreed',
    'supervisor two-people.agreed',
  ]);
});
