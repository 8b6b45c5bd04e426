import { minutesAfter } from '@homeward/domain/time';
import { afterAll, describe, expect, test } from 'vitest';
import { answerOf, now } from '../domain/made.ts';
import { type Item, openInterchange, worker } from './interchange-tale.ts';

const { ask, bring, exported, itemsWith, stop } = await openInterchange();
afterAll(stop);

const places = { x_kh_Birthplace: 'Poipet', x_kh_BirthplaceCode: '0110', x_kh_ReturnAddressCode: '01100201' };
const fields = { prs_FirstName: 'Invented', prs_SecondName: 'Places', prs_MailingStreet: 'Phum 1', con_Consent: true };
const own = { type: 'own-organisation' };

function row(id: string, extra: Record<string, string> = places) {
  return { external: { system: 'oscar', id }, record: { fields, extra } };
}

async function brought(id: string): Promise<string> {
  const [became] = await bring([row(id)]);
  expect(became?.outcome).toBe('imported');
  return String(became?.case);
}

async function givenTo(to: object, caseId: string, at = now): Promise<Item> {
  const { after } = await exported(to, at, [caseId]);
  return (after.body['items'] as Item[])[0] as Item;
}

describe('The official codes of the person’s places', () => {
  test('come into the person’s file, where nobody reads them without its key, and go out as they came', async () => {
    const id = await brought('O-1');
    const view = await ask({ operation: 'viewCase', by: worker, at: now, path: { caseId: id } });
    expect(view.body['sealed']).toMatchObject({
      identity: { birthplace: 'Poipet', birthplaceCode: '0110' },
      whereabouts: { returnAddress: 'Phum 1', returnAddressCode: '01100201' },
    });
    expect(await itemsWith('01100201')).toBe(0);
    expect((await givenTo(own, id)).record.extra).toMatchObject(places);
  });

  test('a wrong one is told by its field and its row refused; the other rows go in', async () => {
    const became = await bring([row('O-2', { x_kh_BirthplaceCode: '9901' }), row('O-3')]);
    expect(became).toMatchObject([
      {
        outcome: 'refused',
        code: 'invalid-row',
        fields: [{ field: 'x_kh_BirthplaceCode', code: 'not-a-place-code' }],
      },
      { outcome: 'imported' },
    ]);
  });

  test('where somebody wrote another place into the file, that one goes out', async () => {
    const id = await brought('O-4');
    const content = { returnAddress: 'Pailin', returnAddressCode: '24' };
    const body = { section: 'whereabouts', content };
    const written = await ask({
      operation: 'writeSection',
      by: worker,
      at: now,
      body,
      version: 1,
      path: { caseId: id },
    });
    expect(written.status, JSON.stringify(written.body)).toBe(200);
    const { record } = await givenTo(own, id);
    expect(record.extra).toMatchObject({ ...places, x_kh_ReturnAddressCode: '24' });
    expect(record.fields).toMatchObject({ prs_MailingStreet: 'Pailin' });
  });

  test('Standards 6.3: go to somebody else only with the section that the person agreed to', async () => {
    const id = await brought('O-5');
    const { id: _, at: _at, ...yes } = answerOf('ngo', true);
    const consent = { ...yes, for: 'referral', sections: ['identity', 'needs'] };
    const about = { type: 'case', case: id };
    const given = await ask({ operation: 'giveConsent', by: worker, at: now, body: { about, consent }, version: 1 });
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    const to = { type: 'recipient', kind: 'ngo', organisation: 'ngo-1', for: 'referral' };
    const { record, leftOut } = await givenTo(to, id, minutesAfter(now, 1));
    expect(record.extra).toMatchObject({ x_kh_Birthplace: 'Poipet', x_kh_BirthplaceCode: '0110' });
    expect(record.extra).not.toHaveProperty('x_kh_ReturnAddressCode');
    expect(leftOut).toContainEqual({ field: 'x_kh_ReturnAddressCode', why: 'no-consent' });
    expect(leftOut).toContainEqual({ field: 'prs_MailingStreet', why: 'no-consent' });
  });
});
