import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { arrivalEvent, arrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { batchEvent, batchState } from '../../packages/domain/src/arrival/batch.ts';
import { finding } from '../../packages/domain/src/case/breaches/track.ts';
import { caseState } from '../../packages/domain/src/case/case.ts';
import { citizenship, language } from '../../packages/domain/src/case/clear.ts';
import { caseEvent } from '../../packages/domain/src/case/events.ts';
import { day, moment } from '../../packages/domain/src/dates.ts';
import { handoverEvent, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import { code, id } from '../../packages/domain/src/text.ts';
import { explained, isStamp } from './explained-strings.ts';
import { leavesOf, typeOf } from './leaves.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  batchState,
  batchEvent,
  arrivalState,
  arrivalEvent,
  caseState,
  caseEvent,
  handoverState,
  handoverEvent,
  fact,
};
const leaves = Object.entries(schemas).flatMap(([name, schema]) => leavesOf(schema, name));
const written: readonly z.ZodType[] = [code, finding, id, moment, day, language, ...citizenship.options];

describe('Standards 6.3(a): what stands unsealed', () => {
  test('[ASVS-14.1.1] is found, every leaf of every state, event and fact', () => {
    expect(leaves.length).toBeGreaterThan(300);
    expect(leaves.some(({ path }) => path === 'caseState.referrals.to')).toBe(true);
    expect(leaves.some(({ path }) => path === 'handoverEvent.tick.reason')).toBe(true);
  });

  test('is a code, an id, a day, a moment, a count, a yes or no: no string that a person could write into, but those listed with their reason', () => {
    const free = leaves
      .filter(({ schema }) => isFree(schema))
      .map(({ path }) => path)
      .filter((path) => !isStamp(path));
    expect([...new Set(free)].toSorted()).toEqual(explained.toSorted());
  });

  test('has no name, number, address, note or diagnosis for a field', () => {
    const telling =
      /name|phone|address|email|note|text$|story|narrative|diagnos|medic|hiv|document|birth|photo|province|village/i;
    const fields = new Set(leaves.flatMap(({ path }) => path.split('.')));
    expect([...fields].filter((field) => telling.test(field))).toEqual([]);
    // Counts of a whole truck, of nobody: who is seen first.
    const health = leaves.filter(({ path }) => /pregnant|injured|sick|infants/.test(path)).map(({ path }) => path);
    expect(health.every((path) => /^batch(State|Event)\.triage\./.test(path))).toBe(true);
  });

  test('of the exchange holds no purpose of exploitation and no need', () => {
    const exchange = leaves.filter(({ path }) => path.startsWith('handover')).map(({ path }) => path);
    expect(exchange.filter((path) => /exploitation|purpose|sector|needs|screening/.test(path))).toEqual([]);
  });

  test('numbers are whole: counts and versions', () => {
    const numbers = leaves.filter(({ schema }) => typeOf(schema) === 'number');
    expect(numbers.length).toBeGreaterThan(20);
    for (const { path, schema } of numbers) {
      expect(schema.safeParse(1).success, path).toBe(true);
      expect(schema.safeParse(1.5).success, path).toBe(false);
    }
  });

  test('a free string would be found', () => {
    const planted = caseState.unwrap().extend({ remark: caseState.unwrap().shape.assigned.element });
    const found = leavesOf(planted, 'caseState').filter(
      ({ path, schema }) => isFree(schema) && !explained.includes(path) && !isStamp(path),
    );
    expect(found.map(({ path }) => path)).toEqual(['caseState.remark']);
  });
});

/** Whether a string would take words: neither one of our kinds of text, nor held to a pattern without spaces. */
function isFree(schema: z.ZodType): boolean {
  if (typeOf(schema) !== 'string' || written.includes(schema)) return false;
  return schema.safeParse('The name is Invented Person').success || schema.safeParse('ឈ្មោះ').success;
}
