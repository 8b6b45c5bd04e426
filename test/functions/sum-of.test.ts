import { expect, test } from 'vitest';
import { sumOf } from '../../functions/handlers/sum-of.ts';

/** Works that say how many were under way when each began. */
function counting() {
  let underWay = 0;
  const seen: number[] = [];
  const work = async (one: number): Promise<number> => {
    underWay += 1;
    seen.push(underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    if (one % 5 === 0) throw new Error(`not ${one}`);
    return one;
  };
  return { seen, work };
}

test('works are done one after another, or as many at once as is said and no more', async () => {
  const [alone, three] = [counting(), counting()];
  expect(await sumOf([1, 2, 3, 4], 'failed', alone.work)).toBe(10);
  expect(alone.seen).toEqual([1, 1, 1, 1]);
  expect(await sumOf([1, 2, 3, 4, 6, 7, 8], 'failed', three.work, 3)).toBe(31);
  expect(Math.max(...three.seen)).toBe(3);
});

test('one that fails keeps no other from being done, and all that failed are told at the end', async () => {
  const { seen, work } = counting();
  const told = await sumOf([1, 5, 2, 10, 3], 'Works that failed', work, 2).catch((fault: unknown) => fault);
  expect(seen).toHaveLength(5);
  expect(told).toMatchObject({
    message: 'Works that failed: 2',
    errors: [{ message: 'not 5' }, { message: 'not 10' }],
  });
});
