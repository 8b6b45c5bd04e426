import { organisationWrite } from '@homeward/store/directory';
import { gateWrite } from '@homeward/store/gates';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoGates, demoOrganisations } from '../../scripts/demo/directory.ts';
import { now, people } from '../domain/made.ts';
import { type Item, openDesks, seatOf } from './desks-in-process.ts';

let desks: Awaited<ReturnType<typeof openDesks>>;

const worker = people['case-worker'];
const colleague = { ...worker, id: 'colleague-1' };
const elsewhere = { ...worker, id: 'elsewhere-1', organisation: 'another-shelter' };
const names = { km: 'ចន្ធូ', en: 'Chanthou' };

beforeAll(async () => {
  desks = await openDesks();
  const seats = [colleague, elsewhere].map((one) => seatOf(one, { names }));
  const written = [
    ...demoOrganisations.map(organisationWrite),
    ...demoGates.map(([plate, said]) => gateWrite(plate, said)),
  ];
  await desks.plant(...seats, ...(written as readonly Item[]));
});
afterAll(() => desks.stop());

type Listed = {
  readonly organisations: readonly { readonly id: string; readonly names: object }[];
  readonly gates: readonly { readonly id: string; readonly names: object; readonly namesAcross?: object }[];
  readonly colleagues: readonly { readonly id: string }[];
};
const listed = async (by = worker) => {
  const { status, body } = await desks.ask({ operation: 'listNames', by, at: now });
  expect(status).toBe(200);
  return body as unknown as Listed;
};

const languages = ['en', 'km', 'ms', 'th', 'vi'];

test('every organisation and every gate of the demo has a name in five languages, at every desk', async () => {
  for (const role of [
    'case-worker',
    'embassy-vn',
    'provider',
    'border-police',
    'task-force',
    'auditor',
    'administrator',
  ]) {
    const { organisations, gates } = await listed(people[role as keyof typeof people]);
    expect(organisations.map(({ id }) => id).toSorted()).toEqual(demoOrganisations.map(({ id }) => id).toSorted());
    for (const one of organisations) expect(Object.keys(one.names).toSorted(), one.id).toEqual(languages);
    for (const one of gates) expect(Object.keys(one.names).toSorted(), one.id).toEqual(languages);
    const poipet = gates.find(({ id }) => id === 'poipet');
    expect(poipet).toMatchObject({ names: { km: 'ប៉ោយប៉ែត' }, namesAcross: { th: 'บ้านคลองลึก (อรัญประเทศ)' } });
  }
});

test('a colleague of the same organisation is known by name; who sits elsewhere is known to the central unit alone', async () => {
  const { colleagues } = await listed();
  expect(colleagues).toContainEqual({
    id: 'colleague-1',
    role: 'case-worker',
    organisation: worker.organisation,
    names,
  });
  expect(colleagues.map(({ id }) => id)).not.toContain('elsewhere-1');
  const { colleagues: ofTheUnit } = await listed(people['central-unit']);
  expect(ofTheUnit.map(({ id }) => id)).toEqual(expect.arrayContaining(['colleague-1', 'elsewhere-1']));
  expect((await listed(people['health-worker'])).colleagues.map(({ id }) => id)).toContain('colleague-1');
  const { colleagues: abroad } = await listed(people['embassy-vn']);
  expect(abroad.map(({ id }) => id)).toEqual([people['embassy-vn'].id]);
});
