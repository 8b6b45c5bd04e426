import { sayCountry } from '../words/formats.ts';
import { type Say, useWords } from '../words/use-words.ts';
import type { View } from './view.ts';

type Awaits = View['awaits'];

/** Who is waited for, by the names of roles; those of Cambodia say that they are. */
function whoIs({ seats, country = 'KH' }: Awaits[number], say: Say): readonly string[] {
  if (seats.length === 0) return [`${say('awaits.nobody')} (${sayCountry(country)})`];
  return seats.map((seat) => {
    if (seat === 'link') return say('awaits.link');
    if (seat === 'consul') return say('role.consul-kh');
    if (seat === 'embassy' || seat === 'counterpart') return say(`role.${seat}-${country.toLowerCase()}`);
    return `${say(`role.${seat}`)} (${sayCountry(country)})`;
  });
}

/** Everybody who is waited for, once each, for a line of a list. */
export function sayAwaited(awaits: Awaits, say: Say): string {
  return say('awaits.who', { who: [...new Set(awaits.flatMap((one) => whoIs(one, say)))].join(', ') });
}

/** @internal for tests. Whom it waits for and for what, a sentence once: an embassy that also receives owes items for both of its parts. */
export function sayAwaitedFor(awaits: Awaits, say: Say): readonly string[] {
  const sentences = awaits.map((one) =>
    say('awaits.line', { who: whoIs(one, say).join(', '), what: say(`awaits.act.${one.act}`) }),
  );
  return [...new Set(sentences)];
}

/** Whom a handover waits for, and for what; once it is over, that it is. */
export function Awaited({ view: { awaits, status } }: { readonly view: View }) {
  const say = useWords();
  if (awaits.length === 0) return <p className="govuk-inset-text">{say(`next.wait.${status}`)}</p>;
  return (
    <>
      <h3 className="govuk-heading-s">{say('awaits.title')}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {sayAwaitedFor(awaits, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
