import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { useSession } from './session.tsx';

/** The way on after an ended or an old sign-in: another window signs the caller in, and nothing that was typed here is lost. */
export function SignInAgain() {
  const say = useWords();
  const session = useSession();
  const [state, setState] = useState<'asked' | 'signed-in' | 'no-window' | 'somebody-else'>();
  if (session.token() === '') return null;
  const again = async () => {
    setState('asked');
    setState(await session.signInAnew());
  };
  return (
    <>
      <p role="status">{state && state !== 'asked' && say(`sign-in-again.${state}`)}</p>
      {state !== 'signed-in' && (
        <button type="button" className="govuk-button" onClick={() => void again()}>
          {say('sign-in-again.button')}
        </button>
      )}
    </>
  );
}
