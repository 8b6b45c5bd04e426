import { Summary } from '../parts/summary.tsx';
import { useWords } from '../words/use-words.ts';

/** Each by the words that stand above its table. */
const terms = [
  ['returned', 'report.term.returned'],
  ['formal', 'channel.formal'],
  ['deportation', 'channel.deportation'],
  ['age', 'report.age'],
  ['exploitation', 'report.purposes'],
  ['stopped', 'report.stopped'],
  ['month', 'report.months'],
] as const;

/** What the words of the report mean: it leaves the meeting on paper, without us beside it. */
export function Definitions() {
  const say = useWords();
  return (
    <section aria-label={say('report.definitions')}>
      <h2 className="govuk-heading-m">{say('report.definitions')}</h2>
      <Summary rows={terms.map(([term, words]) => [say(words), say(`report.means.${term}`)])} />
    </section>
  );
}
