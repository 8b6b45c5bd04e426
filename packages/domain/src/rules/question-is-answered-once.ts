import { rule, technical } from '../law/rule.ts';

type Question = { readonly id: string; readonly side: string; readonly answered?: unknown };

export const questionIsAnsweredOnce = rule({
  name: 'question-is-answered-once',
  says: 'A question is answered once, by the side that was asked.',
  ...technical,
  breaches: (questions: readonly Question[], id: string, by: string) => {
    const asked = questions.find((one) => one.id === id);
    if (asked === undefined) return ['no-such-question'];
    return [
      ...(asked.answered === undefined ? [] : ['answered-before']),
      ...(asked.side === by ? ['own-question'] : []),
    ];
  },
});
