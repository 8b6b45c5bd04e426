import type { Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { describe, expect, test } from 'vitest';
import { answer } from './one-desk.ts';

const id = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';
const mine = routes.filter(({ desks, roles }) => desks.includes('mission') && roles.includes('consul-kh'));
const reads = ({ kind }: Route) => kind === 'read' || kind === 'search';
const acts = mine.filter((route) => !reads(route));
const readings = mine.filter((route) => reads(route) && route.operationId !== 'whoAmI');

/** Which acts were written down as denied when nothing of what was asked for is there, and how it was answered. */
async function deniedBy({ operationId, path: at, example }: Route) {
  const denied: string[] = [];
  const path = Object.fromEntries([...at.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, id]));
  const given = { path, ...(example === undefined ? {} : { body: JSON.stringify(example) }) };
  const { statusCode } = await answer(operationId, given, { denied: (operation) => denied.push(operation) });
  return { statusCode, denied };
}

describe('what is not there, or not the caller’s', () => {
  test.each(acts.map((route) => [route.operationId, route] as const))(
    '[ASVS-16.3.2] %s: an act on it is written down, once, and answered with 404',
    async (operation, route) => {
      expect(await deniedBy(route)).toEqual({ statusCode: 404, denied: [operation] });
    },
  );

  test.each(readings.map((route) => [route.operationId, route] as const))(
    '%s: a reading of it is written down by whoever reads, not here',
    async (_, route) => {
      expect(await deniedBy(route)).toEqual({ statusCode: 404, denied: [] });
    },
  );

  test('is tried at acts and at readings', () => {
    expect([acts.length > 2, readings.length > 5]).toEqual([true, true]);
  });
});
