import { useCallback, useState } from 'react';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';
import { askedIn } from './asked-in.ts';
import { Camera } from './camera.tsx';
import { type Known, known } from './keys.ts';
import { Pasted } from './pasted.tsx';
import { Picture } from './picture.tsx';
import { type Verdict, verify } from './token.ts';
import { VerdictShown } from './verdict.tsx';
import './verify.scss';

type Found = { readonly verdict: Verdict | 'no-keys'; readonly called: Known['called'] };

async function judge(text: string): Promise<Found> {
  try {
    const { keys, called } = await known();
    return { verdict: await verify(askedIn(text), keys), called };
  } catch {
    return { verdict: 'no-keys', called: [] };
  }
}

/** Whoever holds printed minutes sees whether they are the ones that both sides confirmed: without an account and without a network. */
export function VerifyPage() {
  const say = useWords();
  const [looking, look] = useState(false);
  const [found, setFound] = useState<Found>();
  const read = useCallback((text: string) => {
    look(false);
    // While one is judged nothing says whether it is genuine.
    setFound(undefined);
    void judge(text).then(setFound);
  }, []);
  return (
    <Page title={say('paper-check.title')}>
      <p className="govuk-body">{say('paper-check.say')}</p>
      <div role="status">{found !== undefined && <VerdictShown found={found.verdict} called={found.called} />}</div>
      {looking ? (
        <Camera onRead={read} onStop={() => look(false)} />
      ) : (
        <button type="button" className="govuk-button" onClick={() => look(true)}>
          {say(found === undefined ? 'paper-check.camera.start' : 'paper-check.camera.next')}
        </button>
      )}
      <Picture onRead={read} />
      <Pasted onRead={read} />
    </Page>
  );
}
