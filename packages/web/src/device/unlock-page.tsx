import { type FormEvent, useEffect, useState } from 'react';
import type { Problem } from '../api/problem.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { FieldErrors } from '../parts/field-errors.tsx';
import { Page } from '../parts/page.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { database, vaults } from './here.ts';
import { passkeySecret } from './passkey.ts';
import { SecretField } from './secret-field.tsx';
import { openVault, type Tried, type Unlocked } from './vault.ts';
import type { Vault } from './vault-row.ts';
import type { Opener } from './wraps.ts';

type Props = {
  /** Only the vault of whoever has just signed in. */
  readonly subject?: string | undefined;
  readonly onOpen: (unlocked: Unlocked) => Promise<void>;
  /** Another person, or one who cannot open it: the sign-in. */
  readonly signIn: () => void;
  /** Goes on without the device's vault, signed in as before. */
  readonly goOn?: (() => void) | undefined;
};

/** The first page of a device that works without a signal: one field, or one touch. */
export function UnlockPage({ subject, onOpen, signIn, goOn }: Props) {
  const say = useWords();
  const [here, setHere] = useState<readonly Vault[]>([]);
  const [chosen, choose] = useState(subject);
  useEffect(() => void vaults().then(setHere), []);
  const mine = subject === undefined ? here : here.filter((one) => one.subject === subject);
  const vault = mine.find((one) => one.subject === chosen) ?? mine[0];
  return (
    <Page title={say('device.unlock.title')}>
      {mine.length > 1 && <Which vaults={mine} chosen={vault?.subject} onChoose={choose} />}
      {vault && <Unlock key={vault.subject} vault={vault} onOpen={onOpen} />}
      <div className="hw-row">
        <button type="button" className="govuk-button govuk-button--secondary" onClick={signIn}>
          {say('device.unlock.else')}
        </button>
        {goOn && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={goOn}>
            {say('device.unlock.without')}
          </button>
        )}
      </div>
    </Page>
  );
}

type Choice = {
  readonly vaults: readonly Vault[];
  readonly chosen: string | undefined;
  readonly onChoose: (subject: string) => void;
};

/** Whose vault: by role and by the day it was made, never by name. */
function Which({ vaults: all, chosen, onChoose }: Choice) {
  const say = useWords();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="which">
        {say('device.unlock.who')}
      </label>
      <select id="which" className="govuk-select" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {all.map((one) => (
          <option key={one.subject} value={one.subject}>
            {say(`role.${one.role}`)}, {sayMoment(new Date(one.madeAt).toISOString())}
          </option>
        ))}
      </select>
    </div>
  );
}

type UnlockProps = { readonly vault: Vault; readonly onOpen: Props['onOpen'] };

function problemOf(tried: Exclude<Tried, { type: 'open' }>, { wraps }: Vault): Problem {
  if (tried.type === 'destroyed') return { status: 0, code: 'vault-destroyed' };
  if (wraps.own?.kind === 'passkey') return { status: 0, code: 'device-stopped' };
  return { status: 400, code: 'invalid', errors: [{ pointer: '/passphrase', code: `tries-left-${tried.left}` }] };
}

function useOpening({ vault, onOpen }: UnlockProps) {
  const gone: Problem | undefined = vault.wraps.own === undefined ? { status: 0, code: 'vault-destroyed' } : undefined;
  const [problem, setProblem] = useState(gone);
  const [busy, setBusy] = useState(false);
  async function open(opener: Opener): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    const tried = await openVault(await database(), vault.subject, opener);
    if (tried.type === 'open') return onOpen(tried.unlocked);
    setBusy(false);
    setProblem(problemOf(tried, vault));
  }
  return { problem, busy, open, destroyed: problem?.code === 'vault-destroyed' };
}

function Unlock(props: UnlockProps) {
  const say = useWords();
  const { problem, busy, open, destroyed } = useOpening(props);
  const { own } = props.vault.wraps;
  return (
    <FieldErrors value={problem?.errors ?? []}>
      <ErrorSummary problem={problem} label={() => say('device.passphrase')} />
      {!destroyed && own?.kind === 'passphrase' && <ByWords busy={busy} open={open} />}
      {!destroyed && own?.credential && <ByPasskey credential={own.credential} busy={busy} open={open} />}
      <p className="govuk-body" role="status">
        {busy && say('device.working')}
      </p>
    </FieldErrors>
  );
}

type Way = { readonly busy: boolean; readonly open: (opener: Opener) => Promise<void> };

function ByWords({ busy, open }: Way) {
  const say = useWords();
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('/passphrase') ?? '');
    if (!busy && words !== '') void open({ type: 'passphrase', words });
  }
  return (
    <form noValidate onSubmit={submit}>
      <SecretField pointer="/passphrase" label={say('device.passphrase')} />
      <button type="submit" className="govuk-button" aria-disabled={busy}>
        {say('device.unlock.button')}
      </button>
    </form>
  );
}

function ByPasskey({ credential, busy, open }: Way & { readonly credential: Uint8Array<ArrayBuffer> }) {
  const say = useWords();
  const touch = () => void open({ type: 'passkey', credential, secretFor: (salt) => passkeySecret(credential, salt) });
  return (
    <button type="button" className="govuk-button" aria-disabled={busy} onClick={touch}>
      {say('device.unlock.passkey')}
    </button>
  );
}
