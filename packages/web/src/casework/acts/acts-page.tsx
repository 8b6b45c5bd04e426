import type { ActGroup } from '@homeward/domain/case/act-group';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { Tag, Waiting } from '../../parts/small.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/use-words.ts';
import { BackToCase } from '../back-to-case.tsx';
import type { CaseView } from '../keeping.ts';
import { type ActName, groups } from './groups.ts';
import { offerOf } from './my-acts.ts';
import { pageOf } from './page-of.ts';

/** All that may be written into a case, by subject: what the caller may do, what a rule keeps closed, each with its page. */
export function ActsPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  return (
    <Page title={say('acts.title')}>
      {read.data && !('asked' in read.data) ? <Acts file={read.data} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

function Acts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const [words, look] = useState('');
  useAnchor();
  const found = (name: ActName) => say(`act.${name}`).toLocaleLowerCase().includes(words.toLocaleLowerCase());
  const shown = Object.entries(groups)
    .map(
      ([group, names]) =>
        [group as ActGroup, names.filter((name) => offerOf(file, name) !== undefined && found(name))] as const,
    )
    .filter(([, names]) => names.length > 0);
  return (
    <>
      <p className="govuk-body">{say('acts.say')}</p>
      <search>
        <form
          onSubmit={(event) => event.preventDefault()}
          onInput={({ target }) => look((target as HTMLInputElement).value.trim())}
        >
          <TextField pointer="/find" label={say('acts.find')} width="20" />
        </form>
      </search>
      <div role="status">{shown.length === 0 && <p className="govuk-body">{say('acts.nothing')}</p>}</div>
      <div className="hw-groups">
        {shown.map(([group, names]) => (
          <Group key={group} group={group} names={names} file={file} />
        ))}
      </div>
    </>
  );
}

/** The place on the page that the address names, once it is there. */
function useAnchor(): void {
  useEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h2')?.focus();
  }, []);
}

type GroupProps = { readonly group: ActGroup; readonly names: readonly ActName[]; readonly file: CaseView };

function Group({ group, names, file }: GroupProps) {
  const say = useWords();
  const isShut = (name: ActName) => offerOf(file, name)?.closedBy.some(({ when }) => when === undefined);
  return (
    <section id={group} aria-label={say(`group.${group}`)}>
      <h2 className="govuk-heading-m" tabIndex={-1}>
        {say(`group.${group}`)}
      </h2>
      <ul className="govuk-list hw-lines">
        {names.map((name) => (
          <li key={name}>
            <Link href={pageOf(file.id, name)} className="govuk-link">
              {say(`act.${name}`)}
            </Link>{' '}
            {isShut(name) && <Tag colour="grey">{say('acts.shut')}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  );
}
