import { useState } from 'react';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import { linkIn } from './link-in.ts';

/** One press: the office has the notice. A mail program that only looks at links presses nothing. */
export function ReceivedPage() {
  const say = useWords();
  const [done, setDone] = useState(false);
  const [link] = useState(() => linkIn(location.hash));
  return (
    <Page title={say('received.title')}>
      {done ? (
        <p className="govuk-body" role="status">
          {say('received.done')}
        </p>
      ) : (
        <>
          <p className="govuk-body">{say('received.say')}</p>
          <Act
            operation="acknowledgeByLink"
            body={{ link }}
            text={say('received.submit')}
            onDone={() => setDone(true)}
            primary
          />
          <p className="govuk-hint">{say('received.not')}</p>
        </>
      )}
    </Page>
  );
}
