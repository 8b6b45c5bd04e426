import { LinkButton } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { Leaf } from './leaf.tsx';

/**
 * Before anything of the file is shown: how to leave at once, who sits beside the person, and that they may stop. Made
 * to be read aloud.
 */
export function Before() {
  const say = useWords();
  return (
    <Leaf title={say('own.before.title')}>
      <div className="hw-aloud">
        <p className="govuk-body">{say('own.before.what')}</p>
        <h2 className="govuk-heading-m">{say('own.before.exit')}</h2>
        <ul className="govuk-list govuk-list--bullet">
          {['button', 'shift', 'gone', 'back'].map((line) => (
            <li key={line}>{say(`own.before.exit.${line}`)}</li>
          ))}
        </ul>
        <h2 className="govuk-heading-m">{say('own.before.beside')}</h2>
        <p className="govuk-body">{say('own.before.supporter')}</p>
        <p className="govuk-body">{say('own.before.hurts')}</p>
        <p className="govuk-body">{say('own.before.closes')}</p>
      </div>
      <LinkButton href="/file">{say('own.before.on')}</LinkButton>
    </Leaf>
  );
}
