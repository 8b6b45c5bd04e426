import type { ReactNode } from 'react';
import { Summary } from '../parts/summary.tsx';
import { sayDay, sayMoment } from '../words/formats.ts';
import { useLawWords } from '../words/use-law-words.ts';
import { useWords } from '../words/use-words.ts';
import { choiceOf, labelOf } from './acts/act-words.ts';

/** What a part of a file holds, in words: every field by its name, whatever the part. */
export function ContentView({ content }: { readonly content: unknown }) {
  const say = useWords();
  const rows = typeof content === 'object' && content !== null ? rowsOf(content) : [];
  // A space, so that whoever copies the page does not join it to what follows.
  if (rows.length === 0) return <p className="govuk-body">{say('section.empty')} </p>;
  return <Summary rows={rows} />;
}

/** By these a line is found again; they say nothing to whoever reads it. @internal for tests */
export const keysOfLines: readonly string[] = ['id', 'entry'];

function rowsOf(content: object, inside = ''): readonly (readonly [string, ReactNode])[] {
  return Object.entries(content)
    .filter(([name, value]) => !keysOfLines.includes(name) && value !== undefined && value !== null && value !== '')
    .map(([name, value]) => [
      labelOf('writeSection', name, inside),
      <Value key={name} name={name} value={value} inside={inside} />,
    ]);
}

type Said = { readonly name: string; readonly value: unknown; readonly inside: string };

function Value({ name, value, inside }: Said) {
  if (Array.isArray(value)) {
    return (
      <ul className="govuk-list">
        {value.map((one) => (
          <li key={JSON.stringify(one)}>
            <Value name={name} value={one} inside={inside} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object' && value !== null) return <Summary rows={rowsOf(value, name)} />;
  if (typeof value === 'boolean') return choiceOf('', value ? 'yes' : 'no');
  const text = String(value);
  if (inside === 'broke') return <LawWords name={name} code={text} />;
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return sayMoment(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? sayDay(text) : choiceOf(name, text);
}

/** Of what an entry broke the rule and what it found, in the words of the law. */
function LawWords({ name, code }: { readonly name: string; readonly code: string }) {
  const { ruleSays, breachSays } = useLawWords();
  return name === 'rule' ? ruleSays(code, code) : breachSays(code);
}
