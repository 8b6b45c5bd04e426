import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { ReadFailed } from '../api/problem.ts';
import { useWords } from '../words/use-words.ts';
import { ErrorSummary } from './error-summary.tsx';

export function Tag({
  children,
  colour,
}: {
  readonly children: ReactNode;
  readonly colour?: 'red' | 'green' | 'grey' | 'yellow';
}) {
  return <strong className={`govuk-tag${colour ? ` govuk-tag--${colour}` : ''}`}>{children}</strong>;
}

type LinkButtonProps = { readonly href: string; readonly secondary?: boolean; readonly children: ReactNode };

export function LinkButton({ href, secondary, children }: LinkButtonProps) {
  return (
    <Link href={href} className={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}>
      {children}
    </Link>
  );
}

export function Inset({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-inset-text">{children}</div>;
}

export function Details({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** Details whose inside is made when it is first opened: a form that few need is no part of the page until then. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="govuk-details"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      {opened && <div className="govuk-details__text">{children}</div>}
    </details>
  );
}

/** While a page is read, and when it could not be: a sentence and a way on, never an empty page. */
export function Waiting({
  read,
}: {
  readonly read: { readonly error: ReadFailed | null; readonly refetch: () => unknown };
}) {
  const say = useWords();
  if (read.error === null) {
    return (
      <p className="govuk-body" role="status">
        {say('read.waiting')}
      </p>
    );
  }
  return (
    <>
      <ErrorSummary problem={read.error.problem} label={(pointer) => pointer} />
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void read.refetch()}>
        {say('form.again')}
      </button>
    </>
  );
}
