import { sectionName } from '@homeward/domain/case/sections';
import type { Actor } from '@homeward/domain/people/actor';
import { penOfCase } from '@homeward/domain/people/relations';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useRead } from '../../api/use-read.ts';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { useSession } from '../../session/session.tsx';
import { useWords } from '../../words/use-words.ts';
import { BackToCase } from '../back-to-case.tsx';
import { ContentView } from '../content-view.tsx';
import type { CaseView } from '../keeping.ts';
import { WhyOpened } from '../why-opened.tsx';

/** The parts of a file that its reader may open, each whole; and the way to write one anew. */
export function SectionsPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const { seat } = useSession();
  const [reason, choose] = useState('');
  const read = useRead('viewCase', { path: { caseId }, ...(reason === '' ? {} : { query: { reason } }) });
  return (
    <Page title={say('sections.title')}>
      {seat.role === 'supervisor' && <WhyOpened reason={reason} onChoose={choose} />}
      {read.data && !('asked' in read.data) ? <Opened file={read.data} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

function Opened({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const me = useRead('whoAmI').data;
  const pen: readonly string[] = me === undefined ? [] : penOfCase(me as Actor, file);
  const shown = sectionName.options.filter((one) => one in file.sealed || pen.includes(one));
  if (shown.length === 0) return <p className="govuk-body">{say('case.sealed')}</p>;
  return shown.map((one) => (
    <section key={one} aria-label={say(`section.${one}`)}>
      <h2 className="govuk-heading-m">{say(`section.${one}`)}</h2>
      <ContentView content={file.sealed[one]} />
      {pen.includes(one) && (
        <p className="govuk-body hw-noprint">
          <Link href={`/cases/${file.id}/sections/${one}`} className="govuk-link hw-target">
            {say('sections.write')}
            <span className="govuk-visually-hidden"> {say(`section.${one}`)}</span>
          </Link>
        </p>
      )}
    </section>
  ));
}
