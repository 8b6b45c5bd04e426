import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';

/** Reading this may hurt (Standards 11(9)): the words are covered until the person goes on, and somebody can help them now. */
export function Pause({ goOn }: { readonly goOn: () => void }) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="govuk-heading-l hw-heading">
        {say('own.pause.title')}
      </h1>
      <p className="govuk-body hw-aloud">{say('own.pause.say')}</p>
      <button type="button" className="govuk-button" onClick={goOn}>
        {say('own.pause.on')}
      </button>
    </>
  );
}
