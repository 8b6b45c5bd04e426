import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { type Book, type FileKind, fileKinds } from './sheet.ts';

/** Gives the caller a file of their own: made in the page and sent nowhere. */
function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The figures of the page as a file of each kind. What makes them is fetched when somebody asks for one. */
export function Downloads({ book }: { readonly book: Book }) {
  const say = useWords();
  const [failed, setFailed] = useState(false);
  const download = async (kind: FileKind) => {
    setFailed(false);
    const { madeFile } = await import('./make-file.ts');
    saveFile(`${book.name}.${kind}`, await madeFile(book, kind));
  };
  return (
    <>
      {fileKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => void download(kind).catch(() => setFailed(true))}
        >
          {say('report.download', { kind: kind.toUpperCase() })}
        </button>
      ))}
      {failed && (
        <p className="govuk-error-message" role="alert">
          {say('report.download-failed')}
        </p>
      )}
    </>
  );
}
