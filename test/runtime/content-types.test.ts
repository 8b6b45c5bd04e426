import type { Actor } from '@homeward/domain/people/actor';
import { requestOf } from '@homeward/runtime/request';
import { describe, expect, test } from 'vitest';
import { eventOf, foundOf, type Given } from './events.ts';

const officer: Actor = { id: 'officer', role: 'intake', organisation: 'demo-centre', country: 'KH', desk: 'transit' };
const batchId = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';

function read(operation: string, given: Given) {
  return requestOf(foundOf(operation, given), eventOf(operation, given), { actor: officer });
}

describe('Content-Type', () => {
  test.each([
    'application/json',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json; charset="utf-8"',
    'application/json ;x=y',
  ])('%s is taken', (type) => {
    expect(read('countBatch', { path: { batchId }, headers: { 'content-type': type } })).toHaveProperty('bodyHash');
  });

  test.each([
    '',
    'text/json',
    'application/jsonp',
    'application/json-patch+json',
    'x application/json',
    'application/json; charset=utf-16',
    'application/json; charset=utf-16le',
    'application/json;charset=iso-8859-1',
    'application/json; charset=utf-8; charset=utf-16',
    'application/json; x=y; CHARSET="UTF-7"',
    undefined,
  ])('%s is refused', (type) => {
    expect(read('countBatch', { path: { batchId }, headers: { 'content-type': type } })).toEqual({
      problem: 'unsupported-media-type',
    });
  });
});
