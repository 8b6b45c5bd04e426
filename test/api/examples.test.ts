import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';

const posts = routes.filter(({ method }) => method === 'POST');

test.each(posts)('the example of $operationId is a body that it takes', ({ body, example }) => {
  expect(example).toBeDefined();
  expect(body?.safeParse(example)).toMatchObject({ success: true });
});

test.each(posts)('$operationId refuses its example with one unknown field more', ({ body, example }) => {
  const parsed = body?.safeParse({ ...(example as object), unheardOf: 1 });
  expect(parsed?.success).toBe(false);
});
