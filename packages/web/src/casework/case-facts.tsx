import { Link } from 'wouter';
import { Numbered, numberRow } from '../numbers/numbered.tsx';
import { Details } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { sayDay, sayLanguage, sayMoment } from '../words/formats.ts';
import { knownWord } from '../words/known-word.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { sayEntry } from './acts/entry-fields.tsx';
import { type Entry, entriesIn } from './entries.ts';
import type { CaseView } from './keeping.ts';

/** What stands unsealed of a case, and what the person has been asked before: read before they are asked again. */
export function CaseFacts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  return (
    <section aria-label={say('case.title')}>
      <Summary
        rows={[
          ...numberRow(say('number.title'), file.number),
          ...otherFileRow(say, file),
          [say('case.state'), say(`case.${file.status}`)],
          [say('case.opened'), sayDay(file.openedAt)],
          [
            say('case.person'),
            `${say(`sex.${file.sex}`)}, ${say(`age-class.${file.age}`)}, ${sayCitizenship(say, file.citizenship)}`,
          ],
          [say('case.corridor'), say(`corridor.${file.corridor}`)],
          [say('case.standing'), say(`standing.${file.standing}`)],
          [say('arrival.language'), sayLanguage(file.language)],
          [say('case.exploitation'), file.exploitation.map((kind) => say(`exploitation.${kind}`)).join(' · ') || '–'],
          [say('case.placement'), file.placement ? say(`placement.${file.placement.kind}`) : say('cases.not-placed')],
          [say('case.address'), addressOf(say, file)],
          [say('case.last-visit'), lastVisitOf(file)],
          [say('case.asks'), file.asks.map(({ act }) => say(`asks.${act}`)).join(' · ') || '–'],
        ]}
      />
      <Answered file={file} />
    </section>
  );
}

/** The other file of the person, where two people have said that there is one. */
function otherFileRow(say: ReturnType<typeof useWords>, { oneWith }: CaseView) {
  if (oneWith === undefined) return [];
  const link = (
    <Link key="other" href={`/cases/${oneWith.file}`} className="govuk-link">
      <Numbered number={oneWith.number}>{sayDay(oneWith.at)}</Numbered>
    </Link>
  );
  return [[say('case.one-with'), link] as const];
}

function addressOf(say: ReturnType<typeof useWords>, { address: { sources, secondWanted } }: CaseView): string {
  const words = sources.map((one) => knownWord(`value.${one}`) ?? one).join(', ') || '–';
  return secondWanted ? `${words}. ${say('case.address-second')}` : words;
}

/** The visit that was made last, and how the person was found; whether any was made is read here before another is planned. */
function lastVisitOf(file: CaseView): string {
  const visits = entriesIn(file, 'visits').toSorted((one, other) => momentOf(other) - momentOf(one));
  return visits[0] === undefined ? '–' : sayEntry(visits[0]);
}

function momentOf({ visitedAt }: Entry): number {
  return Date.parse(String(visitedAt));
}

const asking = {
  assessments: 'act.recordAssessment',
  questionings: 'act.recordQuestioning',
  interviews: 'act.recordInterview',
  intakes: 'act.recordIntake',
} as const;

/** Where something was answered first: in a talk that the file holds, or else when it was opened. */
function sourceOf(file: CaseView, source: string): string {
  const talks = Object.keys(asking) as readonly (keyof typeof asking)[];
  const talk = talks.find((list) => file[list].some(({ id }) => id === source));
  return talk === undefined ? 'deed.openCase' : asking[talk];
}

function Answered({ file }: { readonly file: CaseView }) {
  const say = useWords();
  if (file.answered.length === 0) return null;
  return (
    <Details summary={say('case.answered')}>
      <ul className="govuk-list govuk-list--bullet">
        {file.answered.map(({ topic, source, at, times }) => (
          <li key={topic}>
            {say('case.answered-line', {
              topic: knownWord(`value.${topic}`) ?? topic,
              source: say(sourceOf(file, source)),
              when: sayMoment(at),
              times,
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
