import { LinkButton } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useWords } from '../words/use-words.ts';
import { BackToFile } from './back-to-file.tsx';
import { Leaf } from './leaf.tsx';
import { isEmpty, type OwnFile } from './overview.tsx';
import { linesOf } from './plain.ts';

/** One part of the file, in plain words: what stands in it, and what was written to it since. */
export function SectionPage({ file, section }: { readonly file: OwnFile; readonly section: string }) {
  const say = useWords();
  const part = file.sections.find((one) => one.section === section);
  if (part === undefined) return null;
  const stands = linesOf(say, part.content);
  return (
    <Leaf title={say(`own.section.${section}`)}>
      <div className="hw-aloud">
        {isEmpty(part) && <p className="govuk-body">{say('own.empty.say')}</p>}
        {stands.length > 0 && (
          <Summary rows={stands.map(({ label, text }) => [label, <Text key={label} text={text} />])} />
        )}
        {part.words.length > 0 && <h2 className="govuk-heading-m">{say('own.added')}</h2>}
        {part.words.map(({ entry, words }) => (
          <Added key={entry} words={words} />
        ))}
      </div>
      <LinkButton href="/correction">{say('own.correction.title')}</LinkButton>
      <BackToFile />
    </Leaf>
  );
}

function Text({ text }: { readonly text: string }) {
  return <span className="hw-own-text">{text}</span>;
}

function Added({ words }: { readonly words: unknown }) {
  const say = useWords();
  const lines = linesOf(say, words);
  if (lines.length === 0) return <p className="govuk-body hw-item">{say('own.unread')}</p>;
  return (
    <div className="hw-item">
      {lines.map(({ key, label, text }) => (
        <p key={key} className="govuk-body">
          <strong>{label}</strong> <Text text={text} />
        </p>
      ))}
    </div>
  );
}
