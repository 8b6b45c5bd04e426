import { Link } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { sayDay } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { Leaf } from './leaf.tsx';

export type OwnFile = Reply<'viewOwnRecord'>;

type Part = OwnFile['sections'][number];

export function isEmpty({ content, words }: Part): boolean {
  return words.length === 0 && (content === undefined || Object.keys(content as object).length === 0);
}

/** All that the person may look at and ask for, one thing a line. */
export function Overview({ file, finish }: { readonly file: OwnFile; readonly finish: () => void }) {
  const say = useWords();
  return (
    <Leaf title={say('own.title')}>
      <p className="govuk-body hw-aloud">{say('own.since', { day: sayDay(file.openedAt) })}</p>
      {file.number && (
        <p className="govuk-body">
          {say('number.title')}: <Numbered number={file.number} />
        </p>
      )}
      <h2 className="govuk-heading-m">{say('own.parts')}</h2>
      <ul className="govuk-list hw-own-list">
        {file.sections.map((part) => (
          <li key={part.section}>
            <Link href={`/part/${part.section}`} className="govuk-link">
              {say(`own.section.${part.section}`)}
            </Link>
            {isEmpty(part) && <span className="govuk-hint hw-own-empty">{say('own.empty')}</span>}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{say('own.ask')}</h2>
      <ul className="govuk-list hw-own-list">
        {(['seen', 'correction', 'copy', 'more'] as const).map((page) => (
          <li key={page}>
            <Link href={`/${page}`} className="govuk-link">
              {say(`own.${page}.title`)}
            </Link>
          </li>
        ))}
      </ul>
      <Corrections file={file} />
      <button type="button" className="govuk-button govuk-button--secondary" onClick={finish}>
        {say('own.finish')}
      </button>
    </Leaf>
  );
}

/** What the person said before is not right: it stands, and whether somebody has answered. */
function Corrections({ file: { corrections } }: { readonly file: OwnFile }) {
  const say = useWords();
  if (corrections.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{say('own.corrections')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {corrections.map(({ id, at, about, answered }) => (
          <li key={id}>
            {say(answered ? 'own.corrections.answered' : 'own.corrections.waits', {
              day: sayDay(at),
              what: say(`own.section.${about}`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
