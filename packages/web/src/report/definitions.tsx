import { Summary } from '../parts/summary.tsx';
import { useWords } from '../words/use-words.ts';

/** Each by the words that stand above its table. */
const terms = [
  ['returned', 'report.term.returned'],
  ['formal', 'channel.formal'],
  ['deportation', 'channel.deportation'],
  ['embassy-assisted', 'channel.embassy-assisted'],
  ['other', 'channel.other'],
  ['age', 'report.age'],
  ['exploitation', 'report.purposes'],
  ['stopped', 'report.stopped'],
  ['times', 'report.times'],
  ['checklist', 'report.checklist'],
  ['missing', 'report.missing'],
  ['services', 'report.services'],
  ['follow-up', 'report.follow-up'],
  ['claims', 'report.claims'],
  ['holds', 'report.holds'],
  ['border', 'report.border'],
  ['contacts', 'report.contacts'],
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
