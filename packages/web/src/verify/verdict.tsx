import { nameIn } from '@homeward/domain/directory/name-in';
import type { SignedMinutes } from '@homeward/domain/handover/signed-minutes';
import { Numbered } from '../numbers/numbered.tsx';
import { Summary } from '../parts/summary.tsx';
import { sayCountry, sayMoment } from '../words/formats.ts';
import { currentLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import type { Known } from './keys.ts';
import type { Verdict } from './token.ts';

/** Genuine or not, and why; what the signature speaks of, so that the paper can be held against it. */
export function VerdictShown({ found, called }: { readonly found: Verdict | 'no-keys' } & Pick<Known, 'called'>) {
  const say = useWords();
  if (found === 'no-keys') return <NotValid because="no-keys" />;
  if (!found.valid) {
    return (
      <>
        <NotValid because={found.because} />
        {found.said && <Said said={found.said} called={called} />}
      </>
    );
  }
  return (
    <>
      <div className="hw-verdict hw-verdict--good">
        <h2 className="govuk-heading-m">{say('paper-check.valid')}</h2>
        <p className="govuk-body">{say('paper-check.valid.say')}</p>
      </div>
      <Said said={found.said} called={called} />
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

function Said({ said, called }: { readonly said: SignedMinutes } & Pick<Known, 'called'>) {
  const say = useWords();
  const { handover, number, edition, minutes, from, to, at, receiverByLink } = said;
  const { sender, senderPost, senderAt, receiver, receiverPost, receiverAt } = said;
  const officer = (of: string, post: string | undefined, country: string, when: string | undefined) => {
    const found = called.find(({ id }) => id === of);
    const organisation = found === undefined ? say('unnamed.organisation') : nameIn(currentLanguage(), found);
    const who = [...(post === undefined ? [] : [say(`role.${post}`)]), organisation].join(', ');
    return `${who} (${sayCountry(country)})${when === undefined ? '' : ` – ${sayMoment(when)}`}`;
  };
  return (
    <Summary
      rows={[
        [say('paper-check.sender'), officer(sender, senderPost, from, senderAt)],
        [say('paper-check.receiver'), officer(receiver, receiverPost, to, receiverAt)],
        [say('paper-check.at'), sayMoment(at)],
        number === undefined
          ? [say('paper-check.handover'), <Mono key="handover">{handover}</Mono>]
          : [say('number.title'), <Numbered key="number" number={number} />],
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
