import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** What was just saved, read back in one sentence. The place stands from the start, so that it is read aloud when filled. */
export function Said({ children }: { readonly children?: ReactNode }) {
  const say = useWords();
  return (
    <div role="status">
      {children && (
        <div className="govuk-notification-banner govuk-notification-banner--success">
          <div className="govuk-notification-banner__header">
            <p className="govuk-notification-banner__title">{say('said.title')}</p>
          </div>
          <div className="govuk-notification-banner__content">{children}</div>
        </div>
      )}
    </div>
  );
}
