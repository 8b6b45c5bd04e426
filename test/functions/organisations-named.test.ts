import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { organisationById } from '@homeward/store/directory';
import { nameOf } from '@homeward/store/open-store';
import { afterAll, expect, test } from 'vitest';
import { examples } from '../../packages/api/src/examples.ts';
import { now as at, idOf, people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, store, stop } = await openDesks();
afterAll(stop);

const keeper = people['directory-keeper'];
const names = { km: 'អង្គការប្រឌិត', en: 'Invented Hands', th: undefined };
const naming = (body: object, key: string, by = keeper) =>
  ask({ operation: 'nameOrganisation', by, at, body: { names, source: 'invented: a letter', ...body }, key });

type Called = {
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly names?: object }[];
};
const calledAt = async (by: typeof keeper) => (await ask({ operation: 'listNames', by, at })).body as unknown as Called;

test('the keeper enters an organisation; every desk reads its names, and of a language without one there is none', async () => {
  const made = await naming({ country: 'KH', kind: 'ngo' }, idOf(701));
  expect(made).toMatchObject({ status: 201, body: { status: 'named', version: 1 } });
  const { id } = made.body as { readonly id: string };
  for (const by of [keeper, people['counterpart-th']]) {
    const found = (await calledAt(by)).organisations.find((one) => one.id === id);
    expect(found).toMatchObject({ name: 'Invented Hands', country: 'KH', kind: 'ngo', names: { km: names.km } });
    expect(found?.names).not.toHaveProperty('th');
  }
  const again = await naming({ country: 'KH', kind: 'ngo' }, idOf(701));
  expect(again.body).toEqual(made.body);
});

test('whoever is renamed keeps what else is known of them, is looked for by the earlier names, and leaves a receipt', async () => {
  const { id } = (await naming({ country: 'KH', kind: 'ngo' }, idOf(702))).body as { readonly id: string };
  const said = { organisation: id, names: { en: 'Invented Hearts' } };
  expect(await naming(said, idOf(703))).toMatchObject({ status: 201, body: { id, version: 2 } });
  expect(await organisationById(store, id)).toMatchObject({
    name: 'Invented Hearts',
    names: { en: 'Invented Hearts' },
    aliases: ['Invented Hands', names.km],
    country: 'KH',
    kind: 'ngo',
  });
  const { Items = [] } = await store.db.send(new ScanCommand({ TableName: nameOf(store, 'receipts') }));
  const left = Items.filter(
    ({ thing, operation }) => thing === `organisation#${id}` && operation === 'nameOrganisation',
  );
  expect(left).toHaveLength(2);
});

test('one that is not there cannot be renamed, a new one needs country and kind, and one without any name is nobody’s', async () => {
  expect(await naming({ organisation: 'nobody-here' }, idOf(704))).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/organisation', code: 'unknown-organisation' }] },
  });
  const wrong = async (body: object, key: string) => {
    const { status, body: told } = await naming(body, key);
    return [status, (told['errors'] as readonly { readonly pointer: string }[]).map(({ pointer }) => pointer)];
  };
  expect(await wrong({}, idOf(705))).toEqual([400, ['/country', '/kind']]);
  expect(await wrong({ organisation: 'x', country: 'KH' }, idOf(706))).toEqual([400, ['/country']]);
  expect(await wrong({ organisation: 'x', names: {} }, idOf(707))).toEqual([400, ['/names/en']]);
});

test.each(['administrator', 'overseer', 'case-worker', 'counterpart-th'] as const)(
  'for the %s there is no such act',
  async (role) => {
    const body = examples['nameOrganisation'] as object;
    expect((await ask({ operation: 'nameOrganisation', by: people[role], at, body, key: idOf(708) })).status).toBe(404);
  },
);
