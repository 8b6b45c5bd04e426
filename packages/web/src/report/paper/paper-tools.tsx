import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Downloads } from '../files/downloads.tsx';
import type { Book } from '../files/sheet.ts';

type Props = { readonly book: Book; readonly children?: ReactNode };

/** What stands above a paper on the screen alone: print it, read it otherwise, or take the same figures as a file. */
export function PaperTools({ book, children }: Props) {
  const say = useWords();
  return (
    <div className="hw-row hw-noprint hw-mb-6">
      <button type="button" className="govuk-button" onClick={() => window.print()}>
        {say('print')}
      </button>
      {children}
      <Downloads book={book} />
    </div>
  );
}
