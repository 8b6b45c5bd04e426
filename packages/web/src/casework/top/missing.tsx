import { useLawWords } from '../../words/use-law-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { CaseView } from '../keeping.ts';
import { Article } from './due.tsx';
import { FewFirst } from './few-first.tsx';

type Lack = CaseView['lacking'][number];

const services = 'services-are-answered-before-return';

/** What the file lacks beside what the clocks already ask for above: each rule once, with what it does not find. */
export function Missing({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const asked = new Set(file.due.map(({ clock }) => clock));
  const lacks = file.lacking.filter(({ by }) => !asked.has(by));
  return (
    <section aria-label={say('lacks.title')}>
      <h2 className="govuk-heading-m">{say('lacks.title')}</h2>
      {lacks.length === 0 ? (
        <p className="govuk-body">{say('lacks.none')}</p>
      ) : (
        <FewFirst first={4} items={lacks.map((lack) => ({ key: lack.by, shown: <OneLack lack={lack} /> }))} />
      )}
    </section>
  );
}

/** What one rule or clock does not find, as its sentence says it. */
export function OneLack({ lack: { by, what, restsOn } }: { readonly lack: Lack }) {
  const say = useWords();
  const { ruleSays, breachSays } = useLawWords();
  if (by === services) {
    return (
      <>
        {say('lacks.services')}
        <Article restsOn={restsOn} />
        <span className="hw-about">{what.map((one) => say(`service.${one}`)).join(' · ')}</span>
      </>
    );
  }
  return (
    <>
      {ruleSays(by, by)}
      <Article restsOn={restsOn} />
      <span className="hw-about">
        {what
          .filter((one) => one !== by)
          .map(breachSays)
          .join(' ')}
      </span>
    </>
  );
}
