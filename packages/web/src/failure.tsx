import { Component, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from './words/use-words.ts';

// Said in both languages without the words' files: they may be what could not be loaded.
const plain = {
  km: 'ទំព័រនេះមានបញ្ហា។ អ្វីដែលបានផ្ញើរួច ត្រូវបានរក្សាទុក។ សូមផ្ទុកទំព័រម្ដងទៀត។',
  en: 'This page broke. What was sent is kept. Please load it again.',
} as const;

/** The page for what nobody foresaw. */
export function Failure() {
  const heading = useRef<HTMLHeadingElement>(null);
  const say = useWords();
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="govuk-width-container govuk-main-wrapper">
      <h1 ref={heading} tabIndex={-1} className="govuk-heading-l">
        <span lang="km">{plain.km}</span>
      </h1>
      <p className="govuk-body" lang="en">
        {plain.en}
      </p>
      <button type="button" className="govuk-button" onClick={() => location.reload()}>
        {say('failure.again')}
      </button>
    </main>
  );
}

/** Whatever breaks within, a sentence stands on the page instead of nothing. */
export class OrFailure extends Component<{ readonly children: ReactNode }, { readonly broke: boolean }> {
  static getDerivedStateFromError() {
    return { broke: true };
  }
  override state = { broke: false };
  override render() {
    return this.state.broke ? <Failure /> : this.props.children;
  }
}
