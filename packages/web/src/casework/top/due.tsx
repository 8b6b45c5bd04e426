import { Link } from 'wouter';
import { Tag } from '../../parts/small.tsx';
import { sayArticle, sayDay, sayWhen } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { offerOf } from '../acts/my-acts.ts';
import { pageOf } from '../acts/page-of.ts';
import type { CaseView } from '../keeping.ts';
import { FewFirst } from './few-first.tsx';
import { settledBy } from './settled-by.ts';
import { type Task, tasksOf } from './tasks.ts';
import { thingsOf } from './things.ts';

/** What the clocks of the law ask for, with its day: late ones first, in red and in words. */
export function Due({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const tasks = tasksOf(file.due);
  return (
    <section aria-label={say('due.title')}>
      <h2 className="govuk-heading-m">{say('due.title')}</h2>
      {tasks.length === 0 ? (
        <p className="govuk-body">{say('due.none')}</p>
      ) : (
        <FewFirst
          first={5}
          items={tasks.map((task) => ({
            key: `${task.clock} ${task.on}`,
            shown: <OneTask task={task} file={file} />,
          }))}
        />
      )}
    </section>
  );
}

function OneTask({ task, file }: { readonly task: Task; readonly file: CaseView }) {
  const say = useWords();
  const when = sayWhen(task.on);
  const about = thingsOf(file, task.clock, task.things);
  return (
    <>
      <Tag colour={task.late ? 'red' : 'grey'}>{say(task.late ? 'due.late' : 'due.by', { day: when })}</Tag>{' '}
      {say(`clock.${task.clock}`)}
      <Article restsOn={task.restsOn} />
      {about.length > 0 && <span className="hw-about">{about.join(' · ')}</span>}
      <Settle task={task} file={file} />
      <Notes task={task} />
    </>
  );
}

/** The act by which it is done, where it is the reader's. */
function Settle({ task, file }: { readonly task: Task; readonly file: CaseView }) {
  const say = useWords();
  const act = settledBy[task.clock];
  if (act === undefined || offerOf(file, act) === undefined) return null;
  return (
    <span className="hw-about hw-noprint">
      <Link href={pageOf(file.id, act)} className="govuk-link hw-target">
        {say('due.do')}: {say(`act.${act}`)}
      </Link>
    </span>
  );
}

/** The articles that something rests on; a limit of the software rests on none. */
export function Article({ restsOn }: { readonly restsOn: readonly string[] }) {
  return restsOn.length === 0 ? null : <span> ({restsOn.map(sayArticle).join(', ')})</span>;
}

function Notes({ task: { owner, told, until, holidaysUnknown: years } }: { readonly task: Task }) {
  const say = useWords();
  const notes = [
    owner === 'case-worker' ? '' : say('due.owner', { role: say(`role.${owner}`) }),
    told ? say('due.supervisor') : '',
    until === undefined ? '' : say('due.until', { day: sayDay(until) }),
    years.length === 0 ? '' : say('due.holidays', { years: years.join(', ') }),
  ].filter((note) => note !== '');
  return notes.length > 0 && <span className="hw-about">{notes.join(' ')}</span>;
}
