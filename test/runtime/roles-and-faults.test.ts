import type { Answer } from '@homeward/runtime/answer';
import { afterEach, expect, test, vi } from 'vitest';
import { answer, seat } from './one-desk.ts';

const found = async () => ({ type: 'ok', body: { items: [], next: null } }) as unknown as Answer<never>;

afterEach(() => vi.restoreAllMocks());

test('[ASVS-8.3.1] is in the role of their seat, whatever other roles their token names', async () => {
  for (const groups of ['[consul-kh task-force]', '[task-force consul-kh]', ['consul-kh', 'administrator']]) {
    const reply = await answer('whoAmI', { groups });
    expect(JSON.parse(reply.body)).toMatchObject({ role: 'consul-kh' });
  }
});

test('[ASVS-8.2.1] an operation that is not for the person’s role is not there, though it is for others of their desk', async () => {
  const row = { ...seat, role: 'border-police' } as const;
  const from = (operation: string, groups: string) => answer(operation, { groups }, { row });
  expect((await from('whoAmI', '[border-police]')).statusCode).toBe(200);
  const asked = await answer('listHandovers', { groups: '[border-police]' }, { row, lists: found });
  expect(asked.statusCode).toBe(404);
  expect((await answer('listHandovers', {}, { lists: found })).statusCode).toBe(200);
});

test('[ASVS-16.2.5] what a fault says, perhaps a whole item, is in no line of the log', async () => {
  const printed: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  const gates = async () => {
    throw Object.assign(new Error('canary of a person'), { name: 'ValidationException', item: 'canary' });
  };
  expect((await answer('listGates', {}, { gates })).statusCode).toBe(500);
  expect(printed.join()).toContain('ValidationException');
  expect(printed.join()).not.toContain('canary');
});
