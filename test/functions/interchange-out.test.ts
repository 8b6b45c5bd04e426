import { minutesAfter } from '@homeward/domain/time';
import { forgetGone } from '@homeward/store/changes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOf, idOf, now, people } from '../domain/made.ts';
import {
  all,
  type Became,
  consent,
  type Item,
  openInterchange,
  rows,
  second,
  sent,
  worker,
} from './interchange-tale.ts';

const { ask, bring, exported, read, store, stop } = await openInterchange();
afterAll(stop);

beforeAll(async () => {
  await bring(rows);
});

describe('Cases leave by two people', () => {
  test('before the second one has answered there is a count and nothing else; nobody but who asked reads it', async () => {
    const { id, before, after } = await exported({ type: 'own-organisation' }, now);
    expect(before.body).toMatchObject({ status: 'proposed', items: [], next: null });
    expect(before.body['count']).toBe(rows.length);
    expect(after.body).toMatchObject({ status: 'approved', approvedBy: second.organisation });
    const strangers = [{ ...worker, id: 'somebody-else' }];
    for (const one of strangers) expect((await read(id, now, one)).status).not.toBe(200);
  });

  test('the second person sees how many cases wait and for whom, and no case; their own organisation may not answer', async () => {
    const to = { type: 'own-organisation' };
    const proposed = await ask({ operation: 'exportCase', by: worker, at: now, body: { to } });
    const id = String(proposed.body['id']);
    const list = await ask({ operation: 'listProposals', by: second, at: now });
    const found = (list.body['items'] as Record<string, unknown>[]).find((one) => one['case'] === id);
    expect(found).toMatchObject({ act: 'export-cases', proposal: id });
    const own = await ask({
      operation: 'approve',
      by: people.supervisor,
      at: now,
      path: { caseId: id },
      body: { proposal: id, answer: 'approved' },
      version: 1,
    });
    expect(own.status).toBe(404);
    const no = await ask({
      operation: 'approve',
      by: second,
      at: now,
      path: { caseId: id },
      body: { proposal: id, answer: 'declined' },
      version: 1,
    });
    expect(no.status).toBe(200);
    expect((await read(id, now)).body).toMatchObject({ status: 'declined', items: [] });
  });

  test('every field of every row comes out as it went in', async () => {
    const { body } = await ask({
      operation: 'importRows',
      by: worker,
      at: now,
      body: { system: 'primero', consent, rows: rows.map(sent) },
    });
    const ids = (body['rows'] as Became[]).map((one) => String(one.case));
    const { after } = await exported({ type: 'own-organisation' }, now, ids);
    const items = after.body['items'] as Item[];
    expect(items.map(({ leftOut }) => leftOut)).toEqual(items.map(() => []));
    expect(items.map(({ record }) => record.fields)).toEqual(all.map(({ fields }) => fields));
    expect(items.map(({ record }) => record.other)).toEqual(all.map(() => ({})));
    expect(items.map(({ record }) => record.extra['x_kh_ExternalId'])).toEqual(rows.map(({ external }) => external.id));
  });

  test('to somebody else only what the person agreed to and that use needs; the rest is named, one by one', async () => {
    const [one] = await bring(rows.slice(0, 1));
    const caseId = String(one?.case);
    const to = { type: 'recipient', kind: 'ngo', organisation: 'ngo-1', for: 'referral' };
    const nothing = await exported(to, now, [caseId]);
    expect((nothing.after.body['items'] as Item[])[0]?.record.fields).toEqual({});
    const { id: _, at: _at, ...yes } = answerOf('ngo', true);
    const agrees = { ...yes, for: 'referral', sections: ['identity', 'needs'] };
    const given = await ask({
      operation: 'giveConsent',
      by: worker,
      at: now,
      body: { about: { type: 'case', case: caseId }, consent: agrees },
      version: 1,
    });
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    const { after } = await exported(to, minutesAfter(now, 1), [caseId]);
    const item = (after.body['items'] as Item[])[0];
    const names = Object.keys(item?.record.fields ?? {});
    expect(names.filter((name) => /^(vic|per|hte|cco)_|^prs_(Mailing|Home|Mobile)/.test(name))).toEqual([]);
    expect(names).toContain('prs_FirstName');
    const why = Object.fromEntries(item?.leftOut.map((left) => [left.field, left.why]) ?? []);
    expect(why).toMatchObject({
      vic_TypeOfExploitation: 'no-consent',
      prs_MailingStreet: 'no-consent',
      x_kh_ConsentScope: 'not-needed',
      vic_Vulnerabilities: 'deprecated',
    });
  });

  test('a case that is not the person’s, and an organisation that nobody knows', async () => {
    const body = { to: { type: 'own-organisation' }, cases: [idOf(99)] };
    const refused = await ask({ operation: 'exportCase', by: worker, at: now, body });
    expect([refused.status, refused.body['code']]).toEqual([409, 'export-names-what-is-hers']);
    const nobody = { to: { type: 'recipient', kind: 'ngo', organisation: 'nobody-knows', for: 'referral' } };
    expect((await ask({ operation: 'exportCase', by: worker, at: now, body: nobody })).status).toBe(400);
  });
});

describe('What a neighbour asks again and again', () => {
  const changes = (query: Record<string, string>) => ask({ operation: 'listChanges', by: worker, at: now, query });
  const later = minutesAfter(now, 30);
  let erased = '';

  beforeAll(async () => {
    const record = { fields: { prs_FirstName: 'Invented', prs_SecondName: 'Gone', con_Consent: true } };
    const [one] = await bring([{ external: { system: 'primero', id: 'P-gone' }, record }]);
    erased = String(one?.case);
  });

  test('each case once, with the ids of other systems, page by page', async () => {
    const seen: { case: string; externals: object[] }[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await changes({ limit: '7', ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...(body['items'] as typeof seen));
      cursor = (body['next'] as string | null) ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen.map((one) => one.case)).size).toBe(seen.length);
    expect(seen.find((one) => one.case === erased)?.externals).toEqual([{ system: 'primero', id: 'P-gone' }]);
    expect((await changes({ updated_since: minutesAfter(now, 5) })).body['items']).toEqual([]);
  });

  test('who was erased stands there as gone, until every neighbour has had time to hear', async () => {
    const asked = await ask({
      operation: 'requestErasure',
      by: worker,
      at: later,
      path: { caseId: erased },
      body: { reason: 'she-asked' },
      version: 1,
      key: idOf(180),
    });
    expect(asked.status, JSON.stringify(asked.body)).toBe(200);
    const body = { proposal: idOf(180), answer: 'approved' };
    expect(
      (await ask({ operation: 'approve', by: second, at: later, path: { caseId: erased }, body, version: 2 })).status,
    ).toBe(200);
    const { body: found } = await changes({ updated_since: minutesAfter(now, 20) });
    expect(found['items']).toEqual([
      {
        case: erased,
        changedAt: later,
        version: 0,
        gone: true,
        externals: [{ system: 'primero', id: 'P-gone' }],
        referrals: [],
      },
    ]);
    const [again] = await bring([
      {
        external: { system: 'primero', id: 'P-gone' },
        record: { fields: { prs_FirstName: 'Invented', con_Consent: true } },
      },
    ]);
    expect(again).toEqual({ place: 2, outcome: 'already-there' });
    expect(await forgetGone(store, minutesAfter(later, 1))).toBe(1);
    expect((await changes({ updated_since: minutesAfter(now, 20) })).body['items']).toEqual([]);
  });
});
