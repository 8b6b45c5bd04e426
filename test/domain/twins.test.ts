import { type Entered, twinsOf } from '@homeward/domain/arrival/twins';
import { describe, expect, test } from 'vitest';

// Invented people.
const entered = (arrival: string, batch: string, latin: string, birth?: string): Entered => ({
  arrival,
  batch,
  identity: { name: { latin }, age: birth === undefined ? { unknown: true } : { birth, estimated: false } },
});

describe('who may stand in a batch twice', () => {
  test('on two tablets, in another spelling: the pair is named once', () => {
    const twins = twinsOf('a', [entered('1', 'a', 'Sok Dara', '1994'), entered('2', 'a', 'Dara Sokh', '1995')]);
    expect(twins).toEqual([{ arrival: '1', other: { arrival: '2', batch: 'a' }, keys: expect.any(Number) }]);
    expect(twins[0]?.keys).toBeGreaterThan(0);
  });

  test('off two trucks: the person is named from the batch that is looked at', () => {
    const people = [entered('1', 'a', 'Sok Dara'), entered('2', 'b', 'Sok Dara', '1994')];
    expect(twinsOf('b', people)).toMatchObject([{ arrival: '2', other: { arrival: '1', batch: 'a' } }]);
    expect(twinsOf('a', people)).toMatchObject([{ arrival: '1', other: { arrival: '2', batch: 'b' } }]);
  });

  test('pairs of other batches among themselves are not told', () => {
    expect(twinsOf('c', [entered('1', 'a', 'Sok Dara'), entered('2', 'b', 'Sok Dara')])).toEqual([]);
  });

  test.each([
    ['a surname alone', 'Sok Dara', 'Sok Bopha', '1994', '1994'],
    ['the same name, born years apart', 'Sok Dara', 'Sok Dara', '1994', '1990'],
  ])('%s makes no twins', (_, one, other, born, later) => {
    expect(twinsOf('a', [entered('1', 'a', one, born), entered('2', 'a', other, later)])).toEqual([]);
  });

  test('the likelier pair comes first', () => {
    const keys = twinsOf('a', [
      entered('1', 'a', 'Sok Dara'),
      entered('2', 'a', 'Dara Sokh'),
      entered('3', 'a', 'Sok Dara'),
    ]).map((pair) => pair.keys);
    expect(keys).toHaveLength(3);
    expect(keys).toEqual(keys.toSorted((one, next) => next - one));
    expect(Math.max(...keys)).toBeGreaterThan(Math.min(...keys));
  });
});
