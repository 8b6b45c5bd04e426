import { useRead } from '../api/use-read.ts';
import { Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useGateName } from '../parts/use-gate-name.ts';
import { sayCountry, sayDay } from '../words/formats.ts';
import { useLawWords } from '../words/use-law-words.ts';
import { useWords } from '../words/use-words.ts';
import { QrCode } from './qr-code.tsx';
import type { View } from './view.ts';

type Line = { readonly code: string; readonly required: boolean; readonly settled: boolean };
type Words = {
  readonly edition?: number;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly gate?: string;
  readonly items?: readonly Line[];
};

/** The words that both sides confirm, with their hash; made for reading and for paper. */
export function Minutes({ view }: { readonly view: View }) {
  const say = useWords();
  const read = useRead('viewMinutes', { path: { handoverId: view.id } });
  return (
    <section aria-label={say('minutes.title')}>
      <h2 className="govuk-heading-m">{say('minutes.title')}</h2>
      {read.data ? <MinutesText words={read.data.minutes as Words} hash={read.data.hash} /> : <Waiting read={read} />}
      {read.data && <Signed view={view} signature={read.data.signature} />}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
        {say('print')}
      </button>
    </section>
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
      <figcaption className="govuk-body">{say('minutes.signed')}</figcaption>
    </figure>
  );
}

function MinutesText({ words, hash }: { readonly words: Words; readonly hash: string }) {
  const say = useWords();
  const gateName = useGateName();
  const { breachSays } = useLawWords();
  const lines = (words.items ?? []).filter((item) => item.required && !item.settled);
  return (
    <>
      <Summary
        rows={[
          [say('minutes.edition'), String(words.edition ?? 1)],
          [say('minutes.from'), words.from ? sayCountry(words.from) : '–'],
          [say('minutes.to'), words.to ? sayCountry(words.to) : '–'],
          [say('handover.date'), words.date ? sayDay(words.date) : say('handover.no-date')],
          [say('handover.gate'), words.gate ? gateName(words.gate) : '–'],
          [
            say('minutes.settled'),
            say('minutes.settled.count', {
              done: (words.items ?? []).filter((item) => item.settled).length,
              all: (words.items ?? []).length,
            }),
          ],
        ]}
      />
      {lines.length > 0 && <p className="govuk-body">{say('minutes.still-open')}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((item) => (
          <li key={item.code}>
            {item.code} {breachSays(item.code)}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        {say('minutes.hash')} <code className="hw-mono">{hash}</code>
      </p>
    </>
  );
}
