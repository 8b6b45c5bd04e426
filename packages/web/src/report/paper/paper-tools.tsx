import { useWords } from '../../words/use-words.ts';
import { Downloads } from '../files/downloads.tsx';
import type { Book } from '../files/sheet.ts';

/** What stands above a paper on the screen alone: print it, or take the same figures as a file. */
export function PaperTools({ book }: { readonly book: Book }) {
  const say = useWords();
  return (
    <div className="hw-row hw-noprint hw-mb-6">
      <button type="button" className="govuk-button" onClick={() => window.print()}>
        {say('print')}
      </button>
      <Downloads book={book} />
    </div>
  );
}
