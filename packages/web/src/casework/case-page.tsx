import { useState } from 'react';
import { useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { Page } from '../parts/page.tsx';
import { Details, Waiting } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import { AskedOf } from './asked-of.tsx';
import { CaseFacts } from './case-facts.tsx';
import { NeedsForm, PlacementForm } from './case-forms.tsx';
import { CaseNav } from './case-nav.tsx';
import { Emergency } from './emergency.tsx';
import type { AskedView, CaseView } from './keeping.ts';
import { Phases } from './phases/phases.tsx';
import { Sections } from './sections.tsx';
import { Services } from './services/services.tsx';
import { Contradictions } from './top/contradictions.tsx';
import { Due } from './top/due.tsx';
import { Missing } from './top/missing.tsx';
import { Shut } from './top/shut.tsx';
import { WhyOpened } from './why-opened.tsx';

/**
 * One case: what is due, missing and not yet allowed; its phases; what is known, what the person may have and has, and
 * where they are.
 */
export function CasePage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const { seat } = useSession();
  const [reason, choose] = useState('');
  const read = useRead('viewCase', { path: { caseId }, ...(reason === '' ? {} : { query: { reason } }) });
  const notHers = seat.role === 'case-worker' && read.error?.problem.status === 404;
  return (
    <Page title={say('case.title')}>
      {seat.role === 'supervisor' && <WhyOpened reason={reason} onChoose={choose} />}
      {read.data ? <AsShown seen={read.data} /> : <Waiting read={read} />}
      {notHers && <Emergency caseId={caseId} />}
    </Page>
  );
}

function AsShown({ seen }: { readonly seen: CaseView | AskedView }) {
  return 'asked' in seen ? <AskedOf seen={seen} /> : <CaseParts file={seen} />;
}

function CaseParts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const { seat } = useSession();
  const [version, told] = useVersion(file.version);
  const forget = useForget();
  const onStale = () => void forget('viewCase');
  const onDone = (reply: { readonly version: number }) => {
    told(reply.version);
    void forget('viewCase');
  };
  const keeping = { file, version, onDone, onStale };
  const mayKeep = seat.role === 'case-worker' || seat.role === 'central-unit';
  return (
    <>
      <CaseNav file={file} />
      <Contradictions file={file} />
      <Due file={file} />
      <Missing file={file} />
      <Shut file={file} />
      <Phases {...keeping} mayKeep={mayKeep} />
      <CaseFacts file={file} />
      <Sections sealed={file.sealed} />
      <Services {...keeping} mayKeep={mayKeep} />
      {mayKeep && (
        <div className="hw-noprint">
          <Details summary={say('needs.title')}>
            <NeedsForm {...keeping} />
          </Details>
          <Details summary={say('placement.title')}>
            <PlacementForm {...keeping} />
          </Details>
        </div>
      )}
    </>
  );
}
