import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';

/** A page of her window. Unlike other pages its title stands on the page alone: the window's own title never tells what is read here. */
export function Leaf({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const say = useWords();
  useEffect(() => {
    document.title = say('app.name');
  }, [say]);
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
