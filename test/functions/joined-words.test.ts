import { cases } from '@homeward/store/cases';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { copyOf } from '../domain/disclosed.ts';
import { answerOf, fileOf, idOf, now } from '../domain/made.ts';
import { lying, seatOf } from './desks-in-process.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { ask, plant, own, by, second, one, other, lay, merge, approve, unmerge, stateOf } = stage;
afterAll(stage.stop);
beforeEach(stage.next);

const { id: _id, at: _at, ...said } = answerOf('ngo', true);

/** The person’s word in a file, by the worker of both. */
async function says(file: string, key: string, consent: object) {
  const version = await versionOf(file);
  const body = { about: { type: 'case', case: file }, consent: { ...said, ...consent } };
  return ask({ operation: 'giveConsent', by, at: now, body, version, key });
}
async function takesBack(file: string, key: string, consent: string) {
  const version = await versionOf(file);
  const body = { about: { type: 'case', case: file }, consent };
  return ask({ operation: 'withdrawConsent', by, at: now, body, version, key });
}
async function versionOf(file: string): Promise<number> {
  const seen = await ask({ operation: 'viewCase', by, at: now, path: { caseId: file } });
  expect(seen.status).toBe(200);
  return Number(seen.body['version']);
}
const noesOf = async (file: string) =>
  ((await stateOf(file))?.consents ?? []).filter(({ given }) => !given).map(({ id }) => id);
const joins = async () => {
  expect(await merge()).toMatchObject({ status: 200 });
  expect(await approve(own(5), { version: await versionOf(one()) })).toMatchObject({ status: 200 });
};
const ngo = (given: boolean) => ({ to: 'ngo', for: 'referral', given });

describe('What the person says in one of their two files counts in the other', () => {
  test('where they said no between the proposal and the approval', async () => {
    await lay();
    await merge();
    expect(await says(other(), own(7), ngo(false))).toMatchObject({ status: 200 });
    expect(await noesOf(one())).toEqual([]);
    expect(await approve(own(5))).toMatchObject({ status: 200 });
    expect(await noesOf(one())).toEqual([own(7)]);
  });

  test('where they said no after the approval, in either file, and what was shared by the other is closed', async () => {
    const yes = answerOf('ngo', true, { id: idOf(4200) });
    await lay({ consents: [yes], copies: [copyOf({ id: own(2), restsOn: { consent: yes.id } })] });
    await joins();
    expect((await stateOf(one()))?.copies.map(({ status }) => status)).toEqual(['alive']);
    expect(await says(other(), own(7), ngo(false))).toMatchObject({ status: 200 });
    const file = await stateOf(one());
    expect([await noesOf(one()), file?.copies.map(({ status }) => status)]).toEqual([[own(7)], ['withdrawn']]);
    expect(await says(one(), own(8), { ...ngo(false), to: 'shelter' })).toMatchObject({ status: 200 });
    expect(await noesOf(other())).toEqual([own(7), own(8)]);
  });

  test('where they take a yes back, after the approval, it is a no in the other file', async () => {
    const yes = answerOf('ngo', true, { id: own(3) });
    await lay({}, { consents: [yes] });
    await joins();
    expect(await noesOf(one())).toEqual([]);
    expect(await takesBack(other(), own(7), yes.id)).toMatchObject({ status: 200 });
    expect(await noesOf(one())).toEqual([yes.id]);
  });

  test('and whoever is barred in one is barred in the other until the bar is lifted or the files are parted', async () => {
    await lay();
    await merge();
    const bar = { id: own(7), at: now, by: by.id, relation: 'trafficker', reason: 'threats' } as const;
    await plant(lying(cases, other(), { ...fileOf({ barred: [bar] }), id: other() }));
    await approve(own(5));
    expect((await stateOf(one()))?.barred.map(({ id }) => id)).toEqual([own(7)]);
    await unmerge(one(), own(8), await versionOf(one()));
    await approve(own(8), { version: await versionOf(one()), key: own(9) });
    expect((await stateOf(one()))?.barred).toEqual([]);
    expect((await stateOf(other()))?.barred.map(({ id }) => id)).toEqual([own(7)]);
  });

  test('once, however often it is sent again, and by whichever of twelve at once', async () => {
    await lay();
    await joins();
    const version = await versionOf(other());
    const body = { about: { type: 'case', case: other() }, consent: { ...said, ...ngo(false) } };
    const sent = () => ask({ operation: 'giveConsent', by, at: now, body, version, key: own(7) });
    const replies = await Promise.all(Array.from({ length: 12 }, sent));
    expect(replies.every(({ status }) => status === 200 || status === 409 || status === 503)).toBe(true);
    expect(await sent()).toMatchObject({ status: 200 });
    expect([await noesOf(one()), await noesOf(other())]).toEqual([[own(7)], [own(7)]]);
  });
});

describe('A proposal that two files are of one person', () => {
  const reader = { ...by, id: 'demo-another-worker' };
  const shown = async (who: typeof by) => {
    const seen = await ask({ operation: 'viewCase', by: who, at: now, path: { caseId: one() } });
    expect(seen.status).toBe(200);
    return JSON.stringify(seen.body);
  };
  const theirs = () => ({ consents: [answerOf('shelter', false, { id: own(4) })] });

  test('shows nothing of the other file to a reader of this one alone; who proposed it sees which they named', async () => {
    await plant(seatOf(reader));
    await lay({ assigned: [by.id, reader.id] }, theirs());
    await merge();
    expect(await shown(by)).toContain(other());
    const seen = await shown(reader);
    expect(seen).toContain(own(5));
    for (const word of [other(), own(4)]) expect(seen).not.toContain(word);
  });

  test('names the other file no more once it was declined, and nothing of it is here', async () => {
    await lay({}, theirs());
    await merge();
    const body = { proposal: own(5), answer: 'declined' };
    const path = { caseId: one() };
    const no = await ask({ operation: 'approve', by: second, at: now, path, body, version: 2, key: own(6) });
    expect(no.status).toBe(200);
    const held = JSON.stringify(await stateOf(one()));
    for (const word of [other(), own(4)]) expect(held).not.toContain(word);
    expect(await approve(own(5), { version: 3, key: own(7) })).toMatchObject({ status: 409 });
  });

  test('leaves nothing of the other file when the two were parted', async () => {
    await lay({}, theirs());
    await joins();
    expect(JSON.stringify(await stateOf(one()))).toContain(own(4));
    await unmerge(one(), own(8), await versionOf(one()));
    await approve(own(8), { version: await versionOf(one()), key: own(9) });
    for (const [file, away] of [
      [one(), other()],
      [other(), one()],
    ] as const)
      expect(JSON.stringify(await stateOf(file))).not.toContain(away);
    expect(await noesOf(one())).toEqual([]);
  });
});
