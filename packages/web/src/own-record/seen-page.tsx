import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { BackToFile } from './back-to-file.tsx';
import { Leaf } from './leaf.tsx';

type Sentence = Reply<'whoHasSeenMyFile'>['items'][number];

/** What may have been done with the file, the gravest first; each sentence belongs to one. */
const groups = ['opened', 'shared', 'asked', 'wrote', 'yourself', 'platform'] as const;

/** That nobody did these things is worth a word of its own. */
const saidOfNobody: readonly string[] = ['opened', 'shared', 'asked'];

/** Who has seen the file: sentences, to whom, why and what (Standards 6.3(b)). */
export function SeenPage() {
  const say = useWords();
  const read = useRead('whoHasSeenMyFile');
  return (
    <Leaf title={say('own.seen.title')}>
      {read.data?.number && (
        <p className="govuk-body">
          {say('number.title')}: <Numbered number={read.data.number} />
        </p>
      )}
      {read.data ? <Sentences items={read.data.items} language={read.data.language} /> : <Waiting read={read} />}
      <BackToFile />
    </Leaf>
  );
}

function Sentences({ items, language }: { readonly items: readonly Sentence[]; readonly language: string }) {
  const say = useWords();
  return groups.map((group) => {
    const mine = items.filter(({ kind }) => kind.startsWith(`${group}.`));
    if (mine.length === 0 && !saidOfNobody.includes(group)) return null;
    return (
      <section key={group} aria-label={say(`own.seen.${group}`)} className="hw-aloud">
        <h2 className="govuk-heading-m">{say(`own.seen.${group}`)}</h2>
        {mine.length === 0 && <p className="govuk-body">{say('own.seen.nobody')}</p>}
        <ul className="govuk-list govuk-list--bullet" lang={language}>
          {mine.map(({ at, says }, index) => (
            // Two receipts may say the same of the same moment.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is read once and never changes its order.
            <li key={`${at}${index}`}>{says}</li>
          ))}
        </ul>
      </section>
    );
  });
}
