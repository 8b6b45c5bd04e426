import { describe, expect, test } from 'vitest';
import { answerIsTakenInOnce } from '../../../packages/domain/src/rules/answer-is-taken-in-once.ts';
import { answerFrom } from '../../domain/answered.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (status: 'waiting' | 'taken-in' | 'set-aside', said: object = {}) =>
  breachesOf(answerIsTakenInOnce, {
    file: { answers: [answerFrom({ status })] },
    said: { answer: answerFrom().id, outcome: 'taken-in', ...said },
  });

describe('answer-is-taken-in-once', () => {
  test('A limit allows: what waits is taken in, or set aside with a reason', () => {
    expect(judge('waiting')).toEqual([]);
    expect(judge('waiting', { outcome: 'set-aside', reason: 'already-known' })).toEqual([]);
  });

  test('A limit refuses: what was decided on before, and what never came', () => {
    expect(judge('taken-in')).toEqual(['answer-does-not-wait']);
    expect(judge('set-aside')).toEqual(['answer-does-not-wait']);
    expect(judge('waiting', { answer: idOf(99) })).toEqual(['answer-does-not-wait']);
  });

  test('A limit refuses: setting aside without a reason, and a reason for what is taken in', () => {
    expect(judge('waiting', { outcome: 'set-aside' })).toEqual(['set-aside-without-reason']);
    expect(judge('waiting', { reason: 'not-understood' })).toEqual(['taken-in-with-a-reason']);
  });
});
