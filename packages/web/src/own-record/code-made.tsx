import { useContext } from 'react';
import type { Reply } from '../api/asked.ts';
import { Act } from '../parts/act.tsx';
import { SessionProvider, useSession } from '../session/session.tsx';
import { sayMoment } from '../words/formats.ts';
import { currentLanguage, screenLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { WindowDoor } from './door.ts';
import { windowSession } from './window-session.ts';

type Props = { readonly code: Reply<'openOwnRecord'>; readonly language: string };

/** The code, once: for another tablet; on this one it needs no typing. */
export function CodeMade({ code: { code, until }, language }: Props) {
  const say = useWords();
  const session = useSession();
  const open = useContext(WindowDoor);
  return (
    <section role="status">
      <p className="govuk-body">{say('own.code.say', { until: sayMoment(until) })}</p>
      <p className="hw-code">{code}</p>
      <p className="govuk-body">{say('own.code.gone')}</p>
      <SessionProvider session={windowSession(session)}>
        <Act
          operation="enterOwnRecord"
          body={{ code }}
          text={say('own.code.here')}
          primary
          onDone={(entered) => open({ until: entered.until, language: screenLanguage(language) ?? currentLanguage() })}
        />
      </SessionProvider>
      <p className="govuk-body">{say('own.code.elsewhere')}</p>
    </section>
  );
}
