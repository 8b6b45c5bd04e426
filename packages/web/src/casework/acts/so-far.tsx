import { Details } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';
import { type Entry, entriesIn } from '../entries.ts';
import type { CaseView } from '../keeping.ts';
import { sayEntry } from './entry-fields.tsx';
import type { ActName } from './groups.ts';
import { listOf } from './references.ts';

/** What was recorded of this kind already, with the words that the reader may open: read before it is asked again. */
export function SoFar({ file, act }: { readonly file: CaseView; readonly act: ActName }) {
  const say = useWords();
  const list = listOf(act);
  const entries = list === undefined ? [] : entriesIn(file, list);
  if (entries.length === 0) return null;
  return (
    <Details summary={say('acts.so-far')}>
      <ul className="govuk-list hw-lines">
        {entries.map((entry) => (
          <li key={entry.id}>
            {sayEntry(entry)}
            {wordsOf(file, entry).map((words) => (
              <span key={words} className="hw-about">
                {words}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function wordsOf(file: CaseView, { id }: Entry): readonly string[] {
  const words = file.words[id];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).filter((one): one is string => typeof one === 'string');
}
