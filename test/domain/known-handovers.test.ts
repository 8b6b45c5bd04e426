import { expect, test } from 'vitest';
import { auditedEdition } from '../../packages/domain/src/report/public/audit-edition.ts';
import { composedEdition } from '../../packages/domain/src/report/public/compose.ts';
import type { PublicCell } from '../../packages/domain/src/report/public/edition.ts';
import { monthsOf, type Somebody } from '../proof/public/populations.ts';

const year = 2008;
const woman = { sex: 'female', age: 'adult', ageGroup: '25+', exploitation: ['forced-labour'] } as const;
const man = { ...woman, sex: 'male' } as const;

function some(count: number, of: Pick<Somebody, 'sex' | 'channel'>): readonly Somebody[] {
  const kind = of.sex === 'female' ? woman : man;
  return Array.from({ length: count }, (_, at) => ({
    ...kind,
    channel: of.channel,
    exploitation: [...kind.exploitation],
    month: 1 + (at % 12),
  }));
}

function editionOf(people: readonly Somebody[]) {
  const months = monthsOf(people, 'KH-VN', year);
  const edition = composedEdition('KH-VN', year, months, 'named-in-the-policy');
  const cell = (table: string, code: string): PublicCell | undefined =>
    edition.periods[0]?.tables.find((one) => one.table === table)?.cells.find((one) => one.code === code);
  return { months, edition, cell };
}

const formal = (women: number, men: number) => [
  ...some(women, { sex: 'female', channel: 'formal' }),
  ...some(men, { sex: 'male', channel: 'formal' }),
];

test('where few came otherwise than by a handover, the tables are the same for each number of them but for the way they came', () => {
  const texts = [1, 4, 9].map((few) => {
    const { edition, cell } = editionOf([...formal(40, 30), ...some(few, { sex: 'male', channel: 'other' })]);
    expect(edition.counts).toBe('handovers');
    expect(cell('all', 'all')).toEqual({ code: 'all', count: 70 });
    return JSON.stringify(edition);
  });
  expect(new Set(texts).size).toBe(1);
});

test('a figure is hidden of which a mission would know all but few, and an edition that tells it is refused', () => {
  // 12 came otherwise: eleven women, and one man, whom the number of men would give to whoever knows the thirty.
  const people = [
    ...formal(40, 30),
    ...some(11, { sex: 'female', channel: 'other' }),
    ...some(1, { sex: 'male', channel: 'other' }),
  ];
  const { edition, months, cell } = editionOf(people);
  expect(edition.counts).toBeUndefined();
  expect(cell('all', 'all')).toEqual({ code: 'all', count: 80 });
  expect(cell('sex', 'male')).toEqual({ code: 'male', suppressed: 'complementary' });
  const loose = JSON.parse(
    JSON.stringify(edition).replace('{"code":"male","suppressed":"complementary"}', '{"code":"male","count":30}'),
  ) as typeof edition;
  expect(auditedEdition(loose, months).map(({ rule }) => rule)).toContain('group-is-isolated');
});

test('an edition that counts handovers alone and does not say so is refused', () => {
  const { edition, months } = editionOf([...formal(40, 30), ...some(4, { sex: 'male', channel: 'other' })]);
  expect(auditedEdition(edition, months)).toEqual([]);
  const { counts: _, ...silent } = edition;
  expect(auditedEdition(silent, months).map(({ rule }) => rule)).toContain('figure-is-not-as-counted');
});

test('months that do not count handovers apart are not published: what a mission knows of them cannot be reckoned', () => {
  const { edition, months } = editionOf(formal(40, 30));
  const old = months.map(({ month, counters }) => ({
    month,
    counters: Object.fromEntries(Object.entries(counters).filter(([name]) => !name.startsWith('formal.'))),
  }));
  expect(auditedEdition(edition, months)).toEqual([]);
  expect(auditedEdition(edition, old).map(({ rule }) => rule)).toContain('figures-contradict');
});

test('that nobody came by a handover protects nobody from a mission, which knows it', () => {
  const people = [
    ...some(27, { sex: 'male', channel: 'deportation' }),
    ...some(4, { sex: 'male', channel: 'embassy-assisted' }),
    ...some(7, { sex: 'male', channel: 'other' }),
  ];
  const { edition, months, cell } = editionOf(people);
  expect(cell('channel', 'formal')).toEqual({ code: 'formal', count: 0 });
  const nought = '{"code":"formal","count":0},{"code":"deportation","suppressed":"complementary"}';
  const loose = JSON.parse(
    JSON.stringify(edition).replace(nought, '{"code":"formal","suppressed":"small"},{"code":"deportation","count":25}'),
  ) as typeof edition;
  expect(loose).not.toEqual(edition);
  expect(auditedEdition(loose, months).map(({ rule }) => rule)).toContain('small-cell-is-narrowed');
});
