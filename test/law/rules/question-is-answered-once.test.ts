import { describe, expect, test } from 'vitest';
import { questionIsAnsweredOnce } from '../../../packages/domain/src/rules/question-is-answered-once.ts';

const judge = questionIsAnsweredOnce.breaches;
const open = { id: 'one', side: 'V' };

describe('question-is-answered-once', () => {
  test('A limit allows: an answer of the other side to an open question', () => {
    expect(judge([open], 'one', 'S')).toEqual([]);
  });

  test('A limit refuses: an answer to nothing, a second one, and one to oneself', () => {
    expect(judge([open], 'other', 'S')).toEqual(['no-such-question']);
    expect(judge([{ ...open, answered: {} }], 'one', 'S')).toEqual(['answered-before']);
    expect(judge([open], 'one', 'V')).toEqual(['own-question']);
  });
});
