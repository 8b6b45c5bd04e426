import { officialLanguage } from '@homeward/domain/countries/countries';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Waiting } from '../parts/small.tsx';
import { currentLanguage, type Language } from '../words/language.ts';
import { useSpeeches } from '../words/use-speeches.ts';
import { useWords } from '../words/use-words.ts';
import { MinutesText } from './minutes-text.tsx';
import { QrCode } from './qr-code.tsx';
import type { View } from './view.ts';

/** Khmer, and beside it the reader's language or, where that is Khmer, the other country's. */
function languagesOf({ country }: View): readonly Language[] {
  const mine = currentLanguage();
  return ['km', mine === 'km' ? (officialLanguage(country) ?? 'en') : mine];
}

/** The words that both sides confirm, in two languages, with their hash; made for reading and for paper. */
export function Minutes({ view }: { readonly view: View }) {
  const say = useWords();
  const read = useRead('viewMinutes', { path: { handoverId: view.id } });
  return (
    <section className="hw-paper" aria-label={say('minutes.title')}>
      <h2 className="govuk-heading-m">{say('minutes.title')}</h2>
      {read.data ? <InTwo view={view} minutes={read.data} /> : <Waiting read={read} />}
      {read.data && <Signed view={view} signature={read.data.signature} />}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
        {say('print')}
      </button>
    </section>
  );
}

function InTwo({ view, minutes }: { readonly view: View; readonly minutes: Reply<'viewMinutes'> }) {
  const say = useWords();
  const spoken = useSpeeches(languagesOf(view));
  return (
    <>
      <div className="hw-tables">
        {spoken.map((one) => (
          <MinutesText key={one.language} words={minutes.minutes} view={view} spoken={one} />
        ))}
      </div>
      <p className="govuk-body">
        {say('minutes.hash')} <code className="hw-mono">{minutes.hash}</code>
      </p>
    </>
  );
}

/** The signature as a code: whoever holds the paper checks it without us. */
function Signed({ view, signature }: { readonly view: View; readonly signature: string | undefined }) {
  const say = useWords();
  if (view.handedOverAt === undefined) return null;
  if (signature === undefined) return <p className="govuk-body">{say('minutes.being-signed')}</p>;
  return (
    <figure className="hw-signed">
      <QrCode text={signature} label={say('minutes.code')} />
      <figcaption className="govuk-body">
        {say('minutes.signed')} {say('paper-check.where', { address: `${location.host}/verify` })}
      </figcaption>
    </figure>
  );
}
