import { describe, expect, test } from 'vitest';
import { sendReferralBody } from '../../packages/domain/src/case/referred-in/referral-in-body.ts';
import {
  fieldMap,
  fromPrimero,
  primeroCase,
  primeroErrors,
  primeroPage,
  toPrimero,
} from '../../packages/interchange/src/adapters/primero-case.ts';
import {
  answerIn,
  asksOf,
  pageAfter,
  primeroReferral,
  referralFields,
  referralIn,
} from '../../packages/interchange/src/adapters/primero-sync.ts';
import { faultsOfRow } from '../../packages/interchange/src/sent-row.ts';
import { toCase } from '../../packages/interchange/src/to-case.ts';

// Shaped like the answers that Primero's public documentation of API version 2 shows; the people are ours, invented.
const sentCase = {
  id: '7d3a1c52-90ab-4f6e-8c1d-2b5e6f708192',
  age: 17,
  sex: 'female',
  name: 'Invented Sophea',
  owned_by: 'a_worker',
  created_at: '2026-05-10T05:34:59.514Z',
  case_id_display: 'a1b2c3d',
  registration_date: '2026-05-10',
  date_of_birth: '2009-02-03',
  status: 'open',
  photos: ['/somewhere/photo.jpg'],
};
const page = { data: [sentCase], metadata: { total: 21, per: 20, page: 1 } };
const referral = {
  id: '3f1d2c4b-5a69-4788-9b0c-1d2e3f405162',
  type: 'Referral',
  record_id: sentCase.id,
  record_type: 'Child',
  transitioned_to: 'our_worker',
  transitioned_by: 'their_worker',
  created_at: '2026-09-16T18:37:16.078Z',
  notes: 'Invented: asks for a place in a shelter.',
};

describe('An adapter as an example: Primero', () => {
  test('a case of theirs becomes a row that is taken in, under their id; no photo comes along', () => {
    const { external, record } = fromPrimero(primeroCase.parse(sentCase));
    expect(external).toEqual({ system: 'primero', id: sentCase.id });
    expect(faultsOfRow(record)).toEqual([]);
    expect(JSON.stringify(record)).not.toContain('photo');
    const { identity, sex } = toCase(record);
    expect([identity.name, identity.age, sex]).toEqual([
      { latin: 'Invented Sophea' },
      { birth: '2009-02-03', estimated: false },
      'female',
    ]);
  });

  test('a referral of theirs to us becomes the body of a partner’s referral, under the id of its case', () => {
    const beside = { citizenship: 'KH', services: ['accommodation'] };
    const body = referralIn(primeroCase.parse(sentCase), primeroReferral.parse(referral), beside);
    expect(sendReferralBody.parse(body)).toMatchObject({
      sex: 'female',
      citizenship: 'KH',
      language: 'km',
      services: ['accommodation'],
      again: false,
      external: { system: 'primero', id: sentCase.id },
      sections: { identity: { name: { latin: 'Invented Sophea' } }, needs: { note: referral.notes } },
    });
    const silent = primeroReferral.parse({ ...referral, notes: undefined });
    expect(
      sendReferralBody.parse(referralIn(primeroCase.parse(sentCase), silent, beside)).sections.needs,
    ).toBeUndefined();
  });

  test('and goes back as it came, under our id', () => {
    const { record } = fromPrimero(primeroCase.parse(sentCase));
    const { data } = toPrimero('0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60', record);
    expect(data).toEqual({
      id: '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60',
      name: sentCase.name,
      sex: 'female',
      date_of_birth: sentCase.date_of_birth,
      registration_date: sentCase.registration_date,
      status: 'open',
    });
  });

  test('every field that is read stands in the map', () => {
    const read = Object.keys(primeroCase.shape).filter((name) => !['id', 'created_at'].includes(name));
    expect(fieldMap.map(({ primero }) => primero as string).toSorted()).toEqual(read.toSorted());
  });

  test('lists are read to their last page, refusals are known as such', () => {
    expect(pageAfter(primeroPage.parse(page))).toBe(2);
    expect(pageAfter(primeroPage.parse({ ...page, metadata: { total: 21, per: 20, page: 2 } }))).toBeUndefined();
    const refused = { errors: [{ code: 409, resource: '/api/v2/cases', message: 'Conflict' }] };
    expect(primeroErrors.parse(refused).errors[0]?.code).toBe(409);
    expect(primeroCase.safeParse({ ...sentCase, id: 'no-uuid' }).success).toBe(false);
  });

  test('a change of ours is the same request however often it is worked off', () => {
    const own = { case: '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60', gone: false, externals: [] };
    const theirs = { ...own, externals: [{ system: 'primero', id: sentCase.id }] };
    expect(asksOf(theirs)).toEqual({ method: 'PATCH', path: `/api/v2/cases/${sentCase.id}` });
    expect(asksOf(own)).toEqual({
      method: 'POST',
      path: '/api/v2/cases',
      after409: { method: 'PATCH', path: `/api/v2/cases/${own.case}` },
    });
    expect(asksOf({ ...theirs, gone: true })).toEqual({ method: 'DELETE', path: `/api/v2/cases/${sentCase.id}` });
  });

  test('a referral comes in as the referral part of a row, and an answer to ours goes on as accepted or declined', () => {
    const known = primeroReferral.parse(referral);
    expect(faultsOfRow({ fields: referralFields(known), other: {}, extra: {} })).toEqual([]);
    const said = ['', 'in_progress', 'accepted', 'rejected'].map((status) => answerIn({ ...known, status }));
    expect(said).toEqual([undefined, undefined, 'accepted', 'declined']);
  });
});
