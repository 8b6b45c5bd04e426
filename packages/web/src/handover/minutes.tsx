import type { HandoverSheet } from '@homeward/domain/case/sections';
import { officialLanguage } from '@homeward/domain/countries/countries';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Waiting } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { currentLanguage, type Language } from '../words/language.ts';
import { type Spoken, useSpeeches } from '../words/use-speeches.ts';
import { useWords } from '../words/use-words.ts';
import type { Line } from './minutes-lines.ts';
import { MinutesText } from './minutes-text.tsx';
import { officerOf } from './officer.ts';
import { QrCode } from './qr-code.tsx';
import { sheetIn } from './sheet-in.ts';
import type { View } from './view.ts';

/** Khmer, and beside it the reader's language or, where that is Khmer, the other country's. */
function languagesOf({ country }: View): readonly Language[] {
  const mine = currentLanguage();
  return ['km', mine === 'km' ? (officialLanguage(country) ?? 'en') : mine];
}

/** From so many lines on they are set closer, so that both languages stay on one page. */
const many = 16;

function isDense(minutes: Reply<'viewMinutes'>): boolean {
  const items = (minutes.minutes['items'] ?? []) as readonly Line[];
  const told = items.filter(
    ({ required, settled, answers }) => (required && !settled) || answers.some((one) => one.split(':')[1] !== 'done'),
  );
  return told.length > many;
}

/** The words that both sides confirm, in two languages, on one page of A4; made for reading and for paper. */
export function Minutes({ view }: { readonly view: View }) {
  const say = useWords();
  const minutes = useRead('viewMinutes', { path: { handoverId: view.id } });
  const dense = minutes.data !== undefined && isDense(minutes.data);
  return (
    <section className="hw-paper" aria-label={say('minutes.title')}>
      <h2 className="govuk-heading-m hw-noprint">{say('minutes.title')}</h2>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
        {say('print')}
      </button>
      <div className={`hw-minutes${dense ? ' hw-minutes--dense' : ''}`}>
        {minutes.data ? <InTwo view={view} minutes={minutes.data} dense={dense} /> : <Waiting read={minutes} />}
      </div>
    </section>
  );
}

type Read = { readonly view: View; readonly minutes: Reply<'viewMinutes'>; readonly dense: boolean };

function InTwo({ view, minutes, dense }: Read) {
  const say = useWords();
  const spoken = useSpeeches(languagesOf(view));
  // Whoever has opened the person's sheet on this page has left a receipt; nobody else reads a name here.
  const opened = useRead('readDisclosure', { path: { disclosureId: view.disclosure ?? '' } }, false);
  const sheet = opened.data && (sheetIn(opened.data.sections) as Partial<HandoverSheet> | undefined);
  return (
    <>
      <div className="hw-tables">
        {spoken.map((one) => (
          <MinutesText
            key={one.language}
            words={minutes.minutes}
            view={view}
            spoken={one}
            sheet={sheet}
            dense={dense}
          />
        ))}
      </div>
      <div className="hw-minutes__foot">
        <Signatures view={view} spoken={spoken} />
        <Signed view={view} signature={minutes.signature} />
      </div>
      <p className="hw-minutes__hash">
        {say('minutes.hash')} <code className="hw-mono">{minutes.hash}</code>
      </p>
    </>
  );
}

/** A line for each officer to sign on, with whom it is for. */
function Signatures({ view, spoken }: { readonly view: View; readonly spoken: readonly Spoken[] }) {
  const names = useNames();
  return (['S', 'V'] as const).map((side) => (
    <div key={side} className="hw-minutes__sign">
      {spoken.map((one) => (
        <p key={one.language} lang={one.language}>
          {one.say(side === 'S' ? 'minutes.given-by' : 'minutes.taken-by')}:{' '}
          {officerOf(view.confirmations[side], names, one) ?? '…'}
        </p>
      ))}
      <span className="hw-blank" />
      <p>
        {spoken.map((one) => (
          <span key={one.language} lang={one.language}>
            {one.say('minutes.sign')}{' '}
          </span>
        ))}
      </p>
    </div>
  ));
}

/** The signature as a code: whoever holds the paper checks it without us. */
function Signed({ view, signature }: { readonly view: View; readonly signature: string | undefined }) {
  const say = useWords();
  if (view.handedOverAt === undefined) return null;
  if (signature === undefined) return <p>{say('minutes.being-signed')}</p>;
  return (
    <figure className="hw-signed">
      <QrCode text={signature} label={say('minutes.code')} />
      <figcaption>
        {say('minutes.signed')} {say('paper-check.where', { address: `${location.host}/verify` })}
      </figcaption>
    </figure>
  );
}
