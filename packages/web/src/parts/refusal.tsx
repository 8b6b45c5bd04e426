import { createContext, useContext } from 'react';
import { Link } from 'wouter';
import { type Broken, brokenRules, type Problem } from '../api/problem.ts';
import { sayArticle } from '../words/formats.ts';
import { useLawWords } from '../words/use-law-words.ts';
import { useWords } from '../words/use-words.ts';

/** Whom a breach names, and where the page knows them. */
export type Named = { readonly label: string; readonly href: string };
export const BreachNames = createContext<(id: string) => Named | undefined>(() => undefined);

/** A refusal is an answer: each broken rule with its sentence, its article and what is still open. */
export function Refusal({ problem }: { readonly problem: Problem }) {
  return brokenRules(problem).map((broken) => <BrokenRule key={broken.code} broken={broken} />);
}

/** One broken rule: its sentence, its article, and what is still open. */
export function BrokenRule({ broken }: { readonly broken: Broken }) {
  const say = useWords();
  const { ruleSays } = useLawWords();
  const articles = broken.restsOn ?? [];
  const open = (broken.breaches ?? []).filter((breach) => breach !== broken.code);
  return (
    <div className="hw-mb-3">
      <p className="govuk-body hw-mb-1">
        <strong>{ruleSays(broken.code, broken.says ?? say('problem.other'))}</strong>
        {articles.length > 0 && ` (${articles.map(sayArticle).join(', ')})`}
      </p>
      {open.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {open.map((breach) => (
            <BreachLine key={breach} breach={breach} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** One breach as a sentence; a person it names is a link to their page. */
function BreachLine({ breach }: { readonly breach: string }) {
  const { breachSays } = useLawWords();
  const who = useContext(BreachNames)(breach.slice(breach.indexOf(':') + 1));
  return (
    <li>
      {breachSays(breach)}
      {who && (
        <>
          {' '}
          <Link href={who.href}>{who.label}</Link>
        </>
      )}
    </li>
  );
}
