import { Page } from './parts/page.tsx';
import { useWords } from './words/use-words.ts';

/** What an address shows that no page of this seat has. */
export function NotFound() {
  const say = useWords();
  return (
    <Page title={say('absent.title')}>
      <p className="govuk-body">{say('absent.say')}</p>
    </Page>
  );
}
