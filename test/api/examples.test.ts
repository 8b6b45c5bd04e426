import { openapi } from '@homeward/api/openapi';
import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';
import { type Described, described } from './described.ts';

const posts = routes.filter(({ method }) => method === 'POST');

test.each(posts)('the example of $operationId is a body that it takes', ({ body, example }) => {
  expect(example).toBeDefined();
  expect(body?.safeParse(example)).toMatchObject({ success: true });
});

test.each(posts)('$operationId refuses its example with one unknown field more', ({ body, example }) => {
  const parsed = body?.safeParse({ ...(example as object), unheardOf: 1 });
  expect(parsed?.success).toBe(false);
});

const anything: readonly unknown[] = [null, [], [null], '', 'x', 0, -1, true, {}, { en: null }];

test.each(posts)(
  '[ASVS-2.2.1] the body of $operationId is judged whatever it is, and none of its fields breaks the judge',
  ({ body, example }) => {
    const spoilt = Object.keys(example as object).flatMap((name) =>
      anything.map((one) => ({ ...(example as object), [name]: one })),
    );
    for (const one of [...anything, ...spoilt]) expect(() => body?.safeParse(one), JSON.stringify(one)).not.toThrow();
  },
);

const answers = described(openapi() as Described).flatMap(({ operation }) =>
  Object.entries(operation.responses)
    .filter(([status]) => status < '300')
    .map(([, response]) => [operation.operationId, response.content?.['application/json']?.example] as const),
);

test('every operation shows one answer', () => {
  expect(answers.map(([id]) => id).toSorted()).toEqual(routes.map(({ operationId }) => operationId).toSorted());
});

test.each(answers)('the answer of %s in the contract is one that its schema takes', (id, answer) => {
  expect(answer).toBeDefined();
  const reply = routes.find(({ operationId }) => operationId === id)?.reply;
  expect(reply?.safeParse(answer).error).toBeUndefined();
  expect(reply?.safeParse({ ...(answer as object), version: 'none', items: 'none', unheardOf: 1 }).success).toBe(false);
});

test('the answer of viewCase shows what is due, what is missing and what may not be done yet', () => {
  const [, shown] = answers.find(([id]) => id === 'viewCase') ?? [];
  const file = shown as { readonly due: unknown[]; readonly lacking: unknown[]; readonly closedGates: unknown[] };
  expect(Math.min(file.due.length, file.lacking.length, file.closedGates.length)).toBeGreaterThan(5);
});
