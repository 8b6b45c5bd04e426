import type { SignedMinutes } from '@homeward/domain/handover/signed-minutes';
import { Summary } from '../parts/summary.tsx';
import { sayCountry, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Verdict } from './token.ts';

/** Genuine or not, and why; what the signature speaks of, so that the paper can be held against it. */
export function VerdictShown({ found }: { readonly found: Verdict | 'no-keys' }) {
  const say = useWords();
  if (found === 'no-keys') return <NotValid because="no-keys" />;
  if (!found.valid) {
    return (
      <>
        <NotValid because={found.because} />
        {found.said && <Said said={found.said} />}
      </>
    );
  }
  return (
    <>
      <div className="hw-verdict hw-verdict--good">
        <h2 className="govuk-heading-m">{say('paper-check.valid')}</h2>
        <p className="govuk-body">{say('paper-check.valid.say')}</p>
      </div>
      <Said said={found.said} />
    </>
  );
}

function NotValid({ because }: { readonly because: string }) {
  const say = useWords();
  const unknown = because === 'no-keys';
  return (
    <div className={`hw-verdict${unknown ? '' : ' hw-verdict--bad'}`}>
      <h2 className="govuk-heading-m">{say(unknown ? 'paper-check.unknown' : 'paper-check.not-valid')}</h2>
      <p className="govuk-body">{say(`paper-check.because.${because}`)}</p>
    </div>
  );
}

function Said({ said }: { readonly said: SignedMinutes }) {
  const say = useWords();
  const { handover, edition, minutes, from, to, sender, receiver, at, receiverByLink } = said;
  return (
    <Summary
      rows={[
        [say('paper-check.sender'), `${sender} (${sayCountry(from)})`],
        [say('paper-check.receiver'), `${receiver} (${sayCountry(to)})`],
        [say('paper-check.at'), sayMoment(at)],
        [say('paper-check.handover'), <Mono key="handover">{handover}</Mono>],
        [say('minutes.edition'), String(edition)],
        [say('paper-check.hash'), <Mono key="hash">{minutes}</Mono>],
        ...(receiverByLink ? [[say('paper-check.how'), say('paper-check.by-link')] as const] : []),
      ]}
    />
  );
}

function Mono({ children }: { readonly children: string }) {
  return <code className="hw-mono">{children}</code>;
}
