import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly title: string;
  /** The window's own title says nothing of what is read here. */
  readonly untold?: boolean;
  readonly children: ReactNode;
};

/** A page: its title in the window (never a name or a number of a person), its heading with the focus when it opens. */
export function Page({ title, untold = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const say = useWords();
  useEffect(() => {
    document.title = untold ? say('app.name') : `${title} – ${say('app.name')}`;
  }, [title, untold, say]);
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
