import { expect, test } from 'vitest';
import { readSchedule } from '../../packages/local/src/schedule-expression.ts';
import { fitsPattern } from '../../packages/local/src/stream-filter.ts';

const at = (iso: string) => Date.parse(iso);
const moments = (expression: string, from: string, to: string, zone?: string) =>
  readSchedule(expression, zone)(at(from), at(to)).map((moment) => new Date(moment).toISOString());

test('a rate counts whole periods, after the start and up to the end', () => {
  expect(moments('rate(1 hour)', '2026-01-01T00:00:00Z', '2026-01-01T03:00:00Z')).toEqual([
    '2026-01-01T01:00:00.000Z',
    '2026-01-01T02:00:00.000Z',
    '2026-01-01T03:00:00.000Z',
  ]);
  expect(moments('rate(5 minutes)', '2026-01-01T00:00:00Z', '2026-01-01T00:04:59Z')).toEqual([]);
});

test('a calendar schedule wakes in its own time zone', () => {
  expect(moments('cron(30 1 * * ? *)', '2026-01-01T00:00:00Z', '2026-01-02T23:00:00Z')).toEqual([
    '2026-01-01T01:30:00.000Z',
    '2026-01-02T01:30:00.000Z',
  ]);
  expect(moments('cron(0 1 * * ? *)', '2026-01-01T00:00:00Z', '2026-01-01T23:00:00Z', 'Asia/Phnom_Penh')).toEqual([
    '2026-01-01T18:00:00.000Z',
  ]);
  expect(moments('cron(0/20 8 ? * MON-TUE *)', '2026-01-04T00:00:00Z', '2026-01-06T00:00:00Z')).toEqual([
    '2026-01-05T08:00:00.000Z',
    '2026-01-05T08:20:00.000Z',
    '2026-01-05T08:40:00.000Z',
  ]);
  expect(moments('cron(0 0 L * ? *)', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z')).toEqual([
    '2026-02-28T00:00:00.000Z',
  ]);
});

test('a schedule that cannot be read is refused by name', () => {
  for (const expression of ['rate(0 minutes)', 'rate(five minutes)', 'cron(0 1)', 'every day'])
    expect(() => readSchedule(expression)).toThrow(expression);
});

test('filter patterns match by value, prefix, absence and exclusion, and an unknown rule is refused', () => {
  const record = {
    eventName: 'INSERT',
    dynamodb: { Keys: { pk: { S: 'TH#handover#1' } }, NewImage: { kind: { S: 'x' } } },
  };
  expect(
    fitsPattern({ eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { pk: { S: [{ prefix: 'TH#' }] } } } }, record),
  ).toBe(true);
  expect(fitsPattern({ eventName: ['REMOVE'] }, record)).toBe(false);
  expect(fitsPattern({ dynamodb: { OldImage: [{ exists: false }] } }, record)).toBe(true);
  expect(
    fitsPattern({ dynamodb: { NewImage: { kind: { S: [{ 'anything-but': [{ prefix: 'y' }] }] } } } }, record),
  ).toBe(true);
  expect(() => fitsPattern({ eventName: [{ cidr: '10.0.0.0/8' }] }, record)).toThrow('cidr');
});
