import { decided } from '@homeward/domain/command';
import type { Place, PlacesEvent, PlacesState } from '@homeward/domain/directory/place';
import type { StaffEntry } from '@homeward/domain/people/staff';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { placesIn } from '@homeward/store/place-lists';
import { hashOfPlaces, placesWrites, provinces } from '@homeward/store/places';
import { allSeats } from '@homeward/store/seats';
import { seatOf, seatWrite } from '@homeward/store/staff';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { now, people } from '../domain/made.ts';
import { itemsOf, openDatabase } from './database.ts';
import { commandOf } from './people.ts';

let store: Store;
let stop: () => Promise<void>;

// Invented places of the provinces 01 and 12: two digits more for each district, commune and village.
const district: Place = ['0101', 'ក', 'Srok'];
const commune: Place = ['010101', 'ខ', 'Khum'];
const [village, secondVillage]: readonly [Place, Place] = [
  ['01010101', 'គ', 'Phum'],
  ['01010102', 'ឃ', ''],
];
const [farDistrict, farVillage]: readonly [Place, Place] = [
  ['1201', 'ង', 'Khan'],
  ['12010101', 'ច', 'Far Phum'],
];
const banteay = [district, commune, village, secondVillage];
const farOff = [farDistrict, farVillage];

const said = { type: 'PlacesKept', at: now, by: 'administrator-1', organisation: 'office' } as const;
const kept: PlacesEvent = { ...said, province: '01', districts: 1, communes: 1, villages: 2, hash: 'a-hash' };

const place = (subject: string, more: Pick<StaffEntry, 'country' | 'desk'>) => ({ subject, ...more });
const [casework, office] = [
  { country: 'KH', desk: 'casework' },
  { country: 'KH', desk: 'office' },
] as const;
const counterpart = { country: 'TH', desk: 'counterpart' } as const;
/** Seats in the order of their list: by country, desk and person. */
const entries: readonly StaffEntry[] = [
  { ...place('person-1', casework), role: 'case-worker', organisation: 'social-affairs' },
  { ...place('person-2', casework), role: 'supervisor', organisation: 'social-affairs', revoked: true },
  { ...place('person-1', office), role: 'administrator', organisation: 'office' },
  { ...place('person-0', counterpart), role: 'counterpart-th', organisation: 'unit-of-th' },
];
const granted = { status: 'granted', checks: [], devices: [] };
/** What the list shows of each of them. */
const lines = [
  { subject: 'person-1', ...casework, role: 'case-worker', organisation: 'social-affairs', ...granted },
  {
    subject: 'person-2',
    ...casework,
    role: 'supervisor',
    organisation: 'social-affairs',
    ...granted,
    status: 'revoked',
  },
  { subject: 'person-1', ...office, role: 'administrator', organisation: 'office', ...granted },
  { subject: 'person-0', ...counterpart, role: 'counterpart-th', organisation: 'unit-of-th', ...granted },
].map((line) => ({ version: 1, line }));

beforeAll(async () => {
  ({ store, stop } = await openDatabase());
  for (const one of placesWrites('12', farOff)) await putAlone(store, one);
  const command = commandOf('keepPlaces', { actor: people.administrator, recordedAt: now });
  const { operation, actor } = command;
  await perform(store, command, {
    of: provinces,
    ids: ['01'],
    makes: true,
    decide: () => decided(kept),
    with: () => placesWrites('01', banteay),
    receipt: { actor, operation, thing: 'province#01', at: now },
  });
  for (const one of entries.toReversed()) await putAlone(store, seatWrite(one));
  // What lies beside the seats, and is none.
  await putAlone(store, { table: 'staff', item: { pk: 'key#used', sk: 'key', v: 1 } });
});
afterAll(() => stop());

describe('the places of the country', () => {
  test('are its districts and communes, of every province, without any village', async () => {
    expect(await placesIn(store)).toEqual([district, commune, farDistrict]);
  });

  test.each([
    ['01', [village, secondVillage]],
    ['12', [farVillage]],
    ['02', []],
  ])('within the province %s are its villages alone, each as it was written', async (province, villages) => {
    expect(await placesIn(store, province)).toEqual(villages);
  });

  test('lie in two texts for a province; what is kept of it and what happened to it lie beside them', async () => {
    const state: PlacesState = { id: '01', status: 'kept', districts: 1, communes: 1, villages: 2, hash: 'a-hash' };
    expect(await load(store, provinces, '01')).toStrictEqual({ version: 1, state });
    expect(await load(store, provinces, '12')).toBeUndefined();
    const stored = await itemsOf(store, 'directory');
    const areas = '[["0101","ក","Srok"],["010101","ខ","Khum"]]';
    expect(stored.filter(({ event }) => event === undefined)).toEqual([
      { pk: 'place#areas', sk: '01', places: areas },
      { pk: 'place#areas', sk: '12', places: '[["1201","ង","Khan"]]' },
      { pk: 'place#kept', sk: '01', v: 1, state },
      { pk: 'place#villages', sk: '01', places: '[["01010101","គ","Phum"],["01010102","ឃ",""]]' },
      { pk: 'place#villages', sk: '12', places: '[["12010101","ច","Far Phum"]]' },
    ]);
    const events = stored.filter(({ event }) => event !== undefined);
    expect(events.map(({ pk, event }) => [pk, event])).toEqual([['place#of#01', kept]]);
  });
});

describe('the hash of places', () => {
  test('is SHA-256 of their text, in letters that any address takes', () => {
    // printf '[["0101","ក","Srok"],["010101","ខ","Khum"]]' | openssl dgst -sha256 -binary | basenc --base64url
    expect(hashOfPlaces([district, commune])).toBe('tskfdJ_qyFyeNTtEqKPcEv3qXwllPInN8lz2lvygLtU');
  });

  test('is another one for other places, or the same ones in another order', () => {
    const hashes = [[district, commune], [commune, district], [district], []].map(hashOfPlaces);
    expect(new Set(hashes).size).toBe(4);
    expect(hashOfPlaces([['0101', 'ក', 'Srok']])).toBe(hashOfPlaces([district]));
  });
});

describe('the list of seats', () => {
  test('shows every seat once, by country, desk and person, and nothing that lies beside them', async () => {
    expect(await allSeats(store, { limit: 10 })).toStrictEqual({ items: lines, next: null });
  });

  test('goes on where its cursor says', async () => {
    const first = await allSeats(store, { limit: 3 });
    if (first === 'invalid' || first.next === null) return expect.fail('one seat is left');
    expect(first.items).toStrictEqual(lines.slice(0, 3));
    const rest = await allSeats(store, { limit: 3, cursor: first.next });
    expect(rest).toStrictEqual({ items: lines.slice(3), next: null });
  });

  test('is not read from a cursor of another making', async () => {
    expect(await allSeats(store, { limit: 3, cursor: 'bm8' })).toBe('invalid');
  });
});

test('a seat is found by its place, in the very row that the list reads', async () => {
  const [first] = entries;
  expect(await seatOf(store, place('person-1', casework))).toStrictEqual({
    ...first,
    revoked: false,
    checks: [],
    devices: [],
  });
  expect(await seatOf(store, place('person-2', office))).toBeUndefined();
  const stored = (await itemsOf(store, 'staff')).map(({ pk, sk, seatsPk, seatsSk }) => [pk, sk, seatsPk, seatsSk]);
  expect(stored).toEqual([
    ['KH#casework#person-1', 'staff', 'seats', 'KH#casework#person-1'],
    ['KH#casework#person-2', 'staff', 'seats', 'KH#casework#person-2'],
    ['KH#office#person-1', 'staff', 'seats', 'KH#office#person-1'],
    ['TH#counterpart#person-0', 'staff', 'seats', 'TH#counterpart#person-0'],
    ['key#used', 'key', undefined, undefined],
  ]);
});
