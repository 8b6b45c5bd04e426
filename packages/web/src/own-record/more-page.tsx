import { useWords } from '../words/use-words.ts';
import { BackToFile } from './back-to-file.tsx';
import { Leaf } from './leaf.tsx';

/**
 * What the person may ask for and is done with the worker beside them: taking an agreement back, having everything
 * erased, hearing an explanation.
 */
export function MorePage() {
  const say = useWords();
  return (
    <Leaf title={say('own.more.title')}>
      <div className="hw-aloud">
        {(['consent', 'erasure', 'explain'] as const).map((one) => (
          <section key={one} aria-label={say(`own.more.${one}`)}>
            <h2 className="govuk-heading-m">{say(`own.more.${one}`)}</h2>
            <p className="govuk-body">{say(`own.more.${one}.say`)}</p>
          </section>
        ))}
      </div>
      <BackToFile />
    </Leaf>
  );
}
