import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';
import { tenseOf } from '../../packages/domain/src/tense.ts';
import { timesIn } from '../domain/times-in.ts';

test('Standards 7.5(e): the times of every operation say what they tell of, those of the border and of handovers too', () => {
  const times = routes.flatMap(({ operationId, body, query }) =>
    [body, query].flatMap((said) => (said === undefined ? [] : timesIn(said, operationId))),
  );
  expect(times.length).toBeGreaterThan(30);
  expect(times.filter(({ schema }) => tenseOf(schema) === undefined).map(({ path }) => path)).toEqual([]);
});
