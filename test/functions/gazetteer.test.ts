import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendGazetteer } from '../../scripts/gazetteer/send.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { gazetteerFile, gazetteerIn, invented } from '../interchange/gazetteers.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running?.cloud.stop());

const read = async (role: string, path: string) =>
  (await running.as(role).read<{ items: string[][] }>(path)).body.items;

async function seen() {
  const paths = ['/places', '/places?province=01', '/places?province=12'];
  return Promise.all(paths.map((path) => read('intake', path)));
}

test('a gazetteer is kept province by province; sent again it changes nothing, and another list takes the place of one', async () => {
  expect(await seen()).toEqual([[], [], []]);
  const keeper = running.as('directory-keeper');
  const { provinces } = await gazetteerIn(gazetteerFile('kept'));
  const shown: number[] = [];
  expect(await sendGazetteer(keeper, provinces, (places) => shown.push(places))).toEqual({
    kept: 2,
    'already-there': 0,
  });
  expect(shown).toEqual([6, 8]);
  const first = await seen();
  expect(first.map((items) => items.map(([code]) => code))).toEqual([
    ['0102', '010201', '0110', '011002', '1201', '120101'],
    ['01020101', '01020102'],
    [],
  ]);
  running.cloud.ledger.clear();
  expect(await sendGazetteer(keeper, provinces)).toEqual({ kept: 0, 'already-there': 2 });
  const written = running.cloud.ledger
    .calls()
    .filter(({ caller, action }) => caller === 'office' && /Put|Write/.test(action));
  expect(written).toEqual([]);
  expect(await seen()).toEqual(first);

  const other = { ...invented, '12. Invented City': invented['12. Invented City']?.slice(0, 2) ?? [] };
  const later = await gazetteerIn(gazetteerFile('later', other));
  expect(await sendGazetteer(keeper, later.provinces)).toEqual({ kept: 1, 'already-there': 1 });
  expect((await read('case-worker', '/places')).map(([code]) => code)).toEqual([
    '0102',
    '010201',
    '0110',
    '011002',
    '1201',
  ]);
});

test('a list that does not hang together is refused at the place, and nobody else keeps one', async () => {
  const keeper = running.as('directory-keeper');
  const places = [
    ['0102', 'ក', 'Ka'],
    ['0102', 'ខ', 'Kha'],
    ['010301', 'គ', 'Ko'],
    ['1201', 'ឃ', 'Kho'],
  ];
  const { status, body } = await keeper.post('/places', { province: '01', places });
  expect([status, body['errors']]).toEqual([
    400,
    [
      { pointer: '/places/1/0', code: 'same-code-twice' },
      { pointer: '/places/2/0', code: 'lies-nowhere' },
      { pointer: '/places/3/0', code: 'of-another-province' },
    ],
  ]);
  const sent = { province: '01', places: places.slice(0, 1) };
  for (const role of ['intake', 'case-worker', 'administrator'])
    expect((await running.as(role).post('/places', sent)).status).toBe(404);
});
