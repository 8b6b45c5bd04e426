import { faultName, log } from '@homeward/runtime/logger';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const printed: string[] = [];

// Powertools prints through a console of its own when it runs inside Lambda; outside through the global one.
beforeEach(() => {
  printed.length = 0;
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...said: unknown[]) => void printed.push(said.map(String).join(' ')));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed.push(String(chunk));
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

/** The fields of the last line. */
function lastLine(): Record<string, unknown> {
  return JSON.parse(printed.at(-1) ?? '{}') as Record<string, unknown>;
}

const canary = 'canary-of-a-person';
const forbidden = [
  'name',
  'body',
  'query',
  'error',
  'stack',
  'item',
  'phone',
  'token',
  'headers',
  'sections',
  '__proto__',
];

describe('a log line', () => {
  test('[ASVS-16.2.5] holds allowed fields and drops every other one, whatever it is called', () => {
    for (const field of forbidden) {
      log('request', { status: 200, requestId: 'r1', ...JSON.parse(`{"${field}":"${canary}"}`) });
      expect(lastLine(), field).toMatchObject({ message: 'request', status: 200, requestId: 'r1' });
      expect(printed.join(), field).not.toContain(canary);
    }
  });

  test('holds nothing beside them but what the logger itself says of the function', () => {
    log('background', { count: 3 });
    const own = ['level', 'message', 'timestamp', 'service', 'sampling_rate', 'xray_trace_id', 'count'];
    expect(Object.keys(lastLine()).filter((name) => !own.includes(name))).toEqual([]);
  });

  test('[ASVS-16.3.4] of a fault is an error with its class and our own code, never its message', () => {
    class Refused extends Error {
      override readonly name = 'Refused';
      readonly code = 'not-allowed';
    }
    log('fault', { fault: faultName(new Refused(canary)), requestId: 'r1' });
    expect(lastLine()).toMatchObject({ level: 'ERROR', fault: 'Refused:not-allowed' });
    expect(faultName(Object.assign(new Error(canary), { code: 42 }))).toBe('Error');
    expect(faultName({ message: canary })).toBe('not-an-error');
    expect(printed.join()).not.toContain(canary);
  });
});

test('[ASVS-16.2.5] an allowed field holds one word of plain signs: no object, sentence, quotation or name in another script', () => {
  const wrong = [
    { item: canary },
    [canary],
    `could not write ${canary}`,
    `{"name":"${canary}"}`,
    'សុភា',
    'Nguyễn',
    'x\ny',
    'GET /v1/casework/cases',
  ];
  for (const value of wrong) {
    log('fault', { fault: value as string, id: value as string, requestId: 'r1' });
    expect(lastLine()).toMatchObject({ fault: 'not-a-code', id: 'not-a-code', requestId: 'r1' });
  }
  const right = ['JKJaXmPLvHcESHA=', 'Refused:not-allowed', 'KH#transit'];
  for (const value of right) {
    log('fault', { fault: value });
    expect(lastLine()['fault']).toBe(value);
  }
  expect(printed.join()).not.toContain(canary);
});

test('[ASVS-16.2.5] an operation is the id of one: a path or a route, which may hold ids, is none', () => {
  const file = '/v1/casework/cases/0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';
  for (const operation of [file, `GET ${file}`, 'ANY /v1/casework/{proxy+}', 'cases/{caseId}', canary]) {
    log('request', { operation, requestId: 'r1' });
    expect(lastLine(), operation).toMatchObject({ operation: 'not-a-code', requestId: 'r1' });
  }
  log('request', { operation: 'viewCase' });
  expect(lastLine()).toMatchObject({ operation: 'viewCase' });
});

test('[ASVS-16.2.2] [ASVS-16.2.4] a log line is one line of JSON with its time in UTC, to the millisecond', () => {
  log('request', { status: 200, requestId: 'r1', operation: 'line\nbreak' });
  const line = printed.at(-1)?.trimEnd() ?? '';
  expect(line).not.toContain('\n');
  expect(lastLine()['timestamp']).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
});
