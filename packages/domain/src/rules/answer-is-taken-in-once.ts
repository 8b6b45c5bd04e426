import { isSetAside, isWaiting } from '../case/answers/settled.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const answerIsTakenInOnce = caseRule({
  name: 'answer-is-taken-in-once',
  says: 'What somebody sent back waits until it is taken into the person’s file or set aside with a reason; that is decided once.',
  ...technical,
  guards: ['takeInAnswer'],
  breaches: ({ file, said }) => [
    ...(file.answers.some((one) => one.id === said.answer && isWaiting(one)) ? [] : ['answer-does-not-wait']),
    ...(isSetAside(said) && said.reason === undefined ? ['set-aside-without-reason'] : []),
    ...(!isSetAside(said) && said.reason !== undefined ? ['taken-in-with-a-reason'] : []),
  ],
});
