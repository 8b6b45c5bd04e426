import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { FieldError, Problem } from '../api/problem.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FieldErrors } from '../parts/field-errors.tsx';
import { Page } from '../parts/page.tsx';
import { readConfig } from '../session/config.ts';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import { database } from './here.ts';
import { rememberVault } from './may-have-vault.ts';
import { canHavePasskey, makePasskey, passkeySecret } from './passkey.ts';
import { SecretField } from './secret-field.tsx';
import { makeVault } from './vault.ts';
import type { Opener } from './wraps.ts';

/** Shortest passphrase, in characters (NIST SP 800-63B-4: at least 8 beside a limit of tries). */
const shortest = 8;

/** Makes this device one that works without a signal: with its own screen lock, or with words that the caller chooses. */
export function SetupPage() {
  const say = useWords();
  const { desk, subject } = useSession();
  if (desk) return <Done />;
  return (
    <Page title={say('device.setup.title')}>
      <p className="govuk-body">{say('device.setup.say')}</p>
      <Ways subject={subject} />
    </Page>
  );
}

function Done() {
  const say = useWords();
  return (
    <Page title={say('device.setup.done')}>
      <p className="govuk-body">{say('device.setup.done.say')}</p>
    </Page>
  );
}

const noKey: Problem = { status: 503, code: 'no-recovery-key' };

/** Makes the vault, asks the browser once not to clear it away, and goes on with it. */
function useNewVault(subject: string) {
  const session = useSession();
  const [, goTo] = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  async function make(openerOf: () => Promise<Opener | undefined>): Promise<void> {
    setBusy(true);
    const [{ recoveryKey: recovery }, opener] = await Promise.all([readConfig(), openerOf()]);
    if (recovery === undefined) return setProblem(noKey);
    if (opener === undefined) return setProblem({ status: 0, code: 'device-stopped' });
    const unlocked = await makeVault(await database(), { subject, role: session.seat.role, opener, recovery });
    rememberVault();
    await navigator.storage?.persist?.();
    await session.onVault?.(unlocked);
    goTo('/');
  }
  const run = (openerOf: () => Promise<Opener | undefined>) =>
    make(openerOf)
      .catch(() => setProblem({ status: 0, code: 'device-storage' }))
      .finally(() => setBusy(false));
  return { run, busy, problem, setProblem };
}

function Ways({ subject }: { readonly subject: string }) {
  const say = useWords();
  const { seat } = useSession();
  const { run, busy, problem, setProblem } = useNewVault(subject);
  const [passkey, setPasskey] = useState(false);
  useEffect(() => void canHavePasskey().then(setPasskey), []);
  const byPasskey = async (): Promise<Opener | undefined> => {
    const credential = await makePasskey(subject, say(`role.${seat.role}`));
    return credential && { type: 'passkey', credential, secretFor: (salt) => passkeySecret(credential, salt) };
  };
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const words = String(data.get('/passphrase') ?? '');
    const errors = wrongIn(words, String(data.get('/again') ?? ''));
    if (errors.length > 0) setProblem({ status: 400, code: 'invalid', errors });
    else void run(() => Promise.resolve({ type: 'passphrase', words }));
  }
  const label = (pointer: string) => say(`device${pointer.replaceAll('/', '.')}`);
  return (
    <FieldErrors value={problem?.errors ?? []}>
      <ErrorSummary problem={problem} label={label} />
      {passkey && (
        <>
          <h2 className="govuk-heading-m">{say('device.setup.passkey')}</h2>
          <p className="govuk-body">{say('device.setup.passkey.say')}</p>
          <button type="button" className="govuk-button" aria-disabled={busy} onClick={() => void run(byPasskey)}>
            {say('device.setup.passkey.button')}
          </button>
          <h2 className="govuk-heading-m">{say('device.passphrase')}</h2>
        </>
      )}
      <form noValidate onSubmit={submit}>
        <SecretField pointer="/passphrase" label={label('/passphrase')} hint={say('device.passphrase.hint')} isNew />
        <SecretField pointer="/again" label={label('/again')} isNew />
        <button type="submit" className="govuk-button" aria-disabled={busy}>
          {say('device.setup.button')}
        </button>
        <p className="govuk-body" role="status">
          {busy && say('device.working')}
        </p>
      </form>
    </FieldErrors>
  );
}

function wrongIn(words: string, again: string): readonly FieldError[] {
  if ([...words.trim()].length < shortest) return [{ pointer: '/passphrase', code: 'too-short' }];
  return words === again ? [] : [{ pointer: '/again', code: 'not-the-same' }];
}
