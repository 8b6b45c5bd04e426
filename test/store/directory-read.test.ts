import { decided } from '@homeward/domain/command';
import type { GatePlate } from '@homeward/domain/directory/gate';
import type { Organisation } from '@homeward/domain/directory/organisation';
import type { ProviderEvent } from '@homeward/domain/directory/provider';
import {
  allOrganisations,
  isOrganisation,
  organisationById,
  organisationNames,
  organisationWrite,
} from '@homeward/store/directory';
import { allGates, gateById, gateWrite } from '@homeward/store/gates';
import type { Store } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { perform } from '@homeward/store/perform';
import { allProviders, providerById, providers, providerWrite } from '@homeward/store/providers';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { now, people } from '../domain/made.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { openDatabase } from './database.ts';
import { commandOf } from './people.ts';

let store: Store;
let stop: () => Promise<void>;

const shelter: Organisation = { id: 'a-shelter', name: 'Invented Shelter', country: 'KH', kind: 'ngo' };
const embassy: Organisation = { id: 'b-embassy', name: 'Invented Embassy', country: 'TH', kind: 'embassy' };
const unit: Organisation = {
  id: 'c-unit',
  name: 'Invented Unit',
  aliases: ['I.U.'],
  country: 'VN',
  kind: 'state',
  successorOf: 'old-unit',
  source: 'invented',
  invented: true,
};

const bavet: GatePlate = { id: 'bavet', name: 'Bavet', across: 'Moc Bai', mode: 'land', between: ['KH', 'VN'] };
const poipet: GatePlate = {
  id: 'poipet',
  name: 'Poipet',
  across: 'Aranyaprathet',
  mode: 'land',
  between: ['KH', 'TH'],
  centre: 'poipet-transit-centre',
};

const said = { organisation: 'office', at: now, by: 'directory-keeper-1' };
const paper = { number: '12', from: '2026-01-01', until: '2027-12-31', source: 'the paper itself' };
const recorded: ProviderEvent = { type: 'MemorandumRecorded', provider: 'a-shelter', ...said, ...paper };

beforeAll(async () => {
  ({ store, stop } = await openDatabase());
  const limited = { status: 'limited', reference: 'Order 7', limits: { perDay: 20 } } as const;
  const puts = [
    ...[unit, embassy, shelter].map(organisationWrite),
    providerWrite(underAMemorandum('d-ngo')),
    gateWrite(poipet, limited),
    gateWrite(bavet, { status: 'open' }),
  ];
  for (const one of puts) await putAlone(store, one);
  const command = commandOf('recordMemorandum', { actor: people['directory-keeper'], recordedAt: now });
  const { operation, actor } = command;
  await perform(store, command, {
    of: providers,
    ids: ['a-shelter'],
    makes: true,
    decide: () => decided(recorded),
    receipt: { actor, operation, thing: 'provider#a-shelter', at: now },
  });
});
afterAll(() => stop());

describe('the organisations of the directory', () => {
  test('are read whole, by their ids, and nothing that is kept of them as providers', async () => {
    expect(await allOrganisations(store)).toStrictEqual([
      { ...shelter, aliases: [], invented: false },
      { ...embassy, aliases: [], invented: false },
      unit,
    ]);
  });

  test('are found one by one by their ids', async () => {
    expect(await organisationById(store, 'c-unit')).toStrictEqual(unit);
    expect(await isOrganisation(store, 'c-unit')).toBe(true);
    // Something is kept of it as a provider, and it does not stand in the directory.
    expect(await organisationById(store, 'd-ngo')).toBeUndefined();
    expect(await isOrganisation(store, 'd-ngo')).toBe(false);
  });

  test('are called by their names where they have one: of those that were asked for, and of no other', async () => {
    const asked = ['c-unit', 'nowhere', 'a-shelter', 'c-unit', 'd-ngo'];
    const names = await organisationNames(store, asked);
    expect([...names]).toEqual([
      ['c-unit', { name: 'Invented Unit', names: undefined }],
      ['a-shelter', { name: 'Invented Shelter', names: undefined }],
    ]);
    expect([...(await organisationNames(store, ['nowhere']))]).toEqual([]);
    expect([...(await organisationNames(store, []))]).toEqual([]);
  });
});

describe('the organisations that work with victims', () => {
  const { number, from, until, source } = paper;
  const memorandum = { number, from, until, source, at: now, by: 'directory-keeper-1' };
  const kept = { id: 'a-shelter', status: 'kept', warned: [], memorandum };

  test('are read whole, by their ids, each at its version', async () => {
    expect(await allProviders(store)).toStrictEqual([
      { version: 1, state: kept },
      { version: 1, state: underAMemorandum('d-ngo') },
    ]);
  });

  test('are found one by one; of whom nothing is kept, nothing is found', async () => {
    expect(await providerById(store, 'a-shelter')).toStrictEqual(kept);
    expect(await providerById(store, 'b-embassy')).toBeUndefined();
  });

  test('have what happened to each in a partition of its own', async () => {
    const events = await allOf(store, 'directory', 'org#of#a-shelter');
    expect(events.map(({ event }) => event)).toEqual([recorded]);
    expect(await allOf(store, 'directory', 'org#of#d-ngo')).toEqual([]);
  });
});

describe('a gate that a deployer enters', () => {
  const entered = {
    from: '2026-01-01',
    how: 'entered',
    by: 'deployer',
    organisation: 'deployer',
    at: '2026-01-01T00:00:00Z',
  };
  const atBavet = { ...bavet, status: 'open', reports: [{ ...entered, status: 'open' }] };
  const limits = { perDay: 20 };
  const report = { ...entered, status: 'limited', reference: 'Order 7', limits };
  const atPoipet = { ...poipet, status: 'limited', reports: [report] };

  test('has one report, the deployer’s, which holds from the start of the platform on', async () => {
    expect(await gateById(store, 'poipet')).toStrictEqual({ version: 1, state: atPoipet });
    expect(await allGates(store)).toStrictEqual([
      { version: 1, state: atBavet },
      { version: 1, state: atPoipet },
    ]);
  });

  test.each(['nowhere', undefined])('is not found under the id %s', async (id) => {
    expect(await gateById(store, id)).toBeUndefined();
  });
});
