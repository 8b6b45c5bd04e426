import { useEffect, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { call } from '../api/call.ts';
import type { Problem } from '../api/problem.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { useSession } from '../session/session.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { DeskHere } from './desk-here.ts';
import { keyBytesOf, type Lost, lostHere, lostIn, takeOver, wrapText } from './recovery.ts';
import { wake } from './sender.ts';

/** The shift lead's: what another's locked or broken tablet still holds goes into their own queue, and from there to the server. */
export function RecoverPage() {
  const say = useWords();
  const { desk } = useSession();
  return (
    <Page title={say('recovery.title')}>
      <p className="govuk-body">{say('recovery.say')}</p>
      {desk ? <Queues here={desk} /> : <p className="govuk-body">{say('outbox.no-vault')}</p>}
    </Page>
  );
}

/** Asks the server for the key of a lost queue and takes the queue over. */
function useTaking(here: DeskHere, after: () => void) {
  const session = useSession();
  const [problem, setProblem] = useState<Problem>();
  const [taken, setTaken] = useState<number>();
  const [busy, setBusy] = useState(false);
  async function take(lost: Lost): Promise<void> {
    if (busy) return;
    setBusy(true);
    const body = { wrapped: wrapText(lost.wrap), device: lost.device };
    const answer = await call(session, 'recoverQueue', { body, key: uuidv7() });
    setProblem(answer.type === 'failed' ? answer.problem : undefined);
    if (answer.type === 'done') {
      setTaken(await takeOver(here.desk.outbox, lost, keyBytesOf(answer.reply.key)));
      wake(here.desk.sender);
    }
    setBusy(false);
    after();
  }
  return { take, problem, taken, busy };
}

function Queues({ here }: { readonly here: DeskHere }) {
  const say = useWords();
  const [found, setFound] = useState<readonly Lost[]>([]);
  const [wrongFile, setWrongFile] = useState(false);
  const { db, by } = here.desk.outbox;
  const look = () => void lostHere(db, by).then(setFound);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once; afterwards whenever something was taken over.
  useEffect(look, []);
  const { take, problem, taken, busy } = useTaking(here, look);
  async function open(file: File | undefined): Promise<void> {
    const lost = file && lostIn(await file.text());
    setWrongFile(file !== undefined && lost === undefined);
    if (lost) setFound((before) => [...before.filter(({ device }) => device !== lost.device), lost]);
  }
  return (
    <>
      <ErrorSummary problem={problem} label={() => say('recovery.title')} />
      <Said>{taken !== undefined && <p className="govuk-body">{say('recovery.done', { count: taken })}</p>}</Said>
      {found.length === 0 && <p className="govuk-body">{say('recovery.none')}</p>}
      {found.map((lost) => (
        <section key={lost.device} className="hw-first hw-mb-6" aria-label={say('recovery.queue')}>
          <p className="govuk-body">{say('recovery.holds', { count: lost.rows.length, since: sinceOf(lost) })}</p>
          <button type="button" className="govuk-button" aria-disabled={busy} onClick={() => void take(lost)}>
            {say('recovery.take')}
          </button>
        </section>
      ))}
      <div className={`govuk-form-group${wrongFile ? ' govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor="queue-file">
          {say('recovery.file')}
        </label>
        {wrongFile && <p className="govuk-error-message">{say('recovery.wrong-file')}</p>}
        <input
          id="queue-file"
          type="file"
          accept="application/json,.json"
          className="govuk-file-upload"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </div>
    </>
  );
}

function sinceOf({ rows }: Lost): string {
  return sayMoment(new Date(Math.min(...rows.map(({ queuedAt }) => queuedAt))).toISOString());
}
