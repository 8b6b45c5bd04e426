import { articles } from '../../packages/domain/src/law/articles.ts';
import { wordsOf } from '../../packages/domain/src/law/quoted.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';

/** Whoever says that an article says it shows the words: of each article it cites some, as they stand in force. Nobody else quotes. */
export function unquoted({ name, basis, restsOn }: RuleStatement, words = wordsOf({ name })): readonly string[] {
  if (basis !== 'text') return words.length === 0 ? [] : [`${name} quotes words, and is not text.`];
  const texts = restsOn.map((article) => ({ article, text: articles[article]?.at(-1)?.text ?? '' }));
  return [
    ...words
      .filter((one) => !texts.some(({ text }) => text.includes(one)))
      .map((one) => `${name} quotes “${one}”, which none of its articles says.`),
    ...texts
      .filter(({ text }) => !words.some((one) => text.includes(one)))
      .map(({ article }) => `${name} is text, and quotes nothing of ${article}.`),
  ];
}
