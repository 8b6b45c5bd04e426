import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { communityHearsAtHerRequest } from '../../../packages/domain/src/rules/community-hears-at-her-request.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Request = CaseState['communityRequests'][number];
const of = (
  n: number,
  wish: Request['wish'],
  what: Request['what'] = 'awareness',
  when: Request['when'] = 'before',
): Request => ({
  ...stamped(n),
  wish,
  what,
  when,
});
const found = (communityRequests: readonly Request[], request = idOf(80), when: Request['when'] = 'before') =>
  breachesOf(communityHearsAtHerRequest, {
    file: { communityRequests: [...communityRequests] },
    said: { request, what: 'awareness', when },
  });

describe('community-hears-at-her-request', () => {
  test('Standards 7.8(b) allows: what the person asked for', () => {
    expect(found([of(80, 'asks')])).toEqual([]);
    expect(found([of(79, 'takes-back'), of(80, 'asks')])).toEqual([]);
    expect(found([of(80, 'asks'), of(81, 'takes-back', 'assistance')])).toEqual([]);
  });

  test('Standards 7.8(b) refuses: what the person did not ask for, asked for otherwise, or took back', () => {
    expect(found([])).toEqual(['she-did-not-ask']);
    expect(found([of(80, 'asks', 'assistance')])).toEqual(['she-did-not-ask']);
    expect(found([of(80, 'asks', 'assistance'), of(81, 'asks')])).toEqual(['she-did-not-ask']);
    expect(found([of(80, 'takes-back'), of(81, 'asks')])).toEqual(['she-did-not-ask']);
    expect(found([of(81, 'asks')])).toEqual(['she-did-not-ask']);
    expect(found([of(80, 'asks')], idOf(80), 'after')).toEqual(['she-did-not-ask']);
    expect(found([of(80, 'asks'), of(81, 'takes-back')])).toEqual(['she-took-it-back']);
    const again = [of(80, 'asks'), of(81, 'takes-back'), of(82, 'asks', 'awareness', 'after')];
    expect(found(again)).toEqual(['she-took-it-back']);
    expect(found(again, idOf(82), 'after')).toEqual([]);
  });
});
