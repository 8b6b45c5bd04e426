import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';

/** A page: its title in the window (never a name or a number of a person), its heading with the focus when it opens. */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const say = useWords();
  useEffect(() => {
    document.title = `${title} – ${say('app.name')}`;
  }, [title, say]);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="govuk-heading-l hw-heading">
        {title}
      </h1>
      {children}
    </>
  );
}
