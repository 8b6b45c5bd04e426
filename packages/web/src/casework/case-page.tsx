import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { Page } from '../parts/page.tsx';
import { Details, LinkButton, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useSession } from '../session/session.tsx';
import { sayDay, sayLanguage } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { AskedOf } from './asked-of.tsx';
import { CaseConsents } from './case-consents.tsx';
import { NeedsForm, PlacementForm } from './case-forms.tsx';
import type { AskedView, CaseView } from './keeping.ts';
import { Phases } from './phases/phases.tsx';
import { Sections } from './sections.tsx';
import { Services } from './services.tsx';
import { Contradictions } from './top/contradictions.tsx';
import { Due } from './top/due.tsx';
import { Missing } from './top/missing.tsx';
import { Shut } from './top/shut.tsx';
import { WhyOpened } from './why-opened.tsx';

/** One case: what is known, what she may have and has, where she is, and the way home. */
export function CasePage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const { seat } = useSession();
  const [reason, choose] = useState('');
  const read = useRead('viewCase', { path: { caseId }, ...(reason === '' ? {} : { query: { reason } }) });
  return (
    <Page title={say('case.title')}>
      {seat.role === 'supervisor' && <WhyOpened reason={reason} onChoose={choose} />}
      {read.data ? <AsShown seen={read.data} /> : <Waiting read={read} />}
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
      <Contradictions file={file} />
      <Due file={file} />
      <Missing file={file} />
      <Shut file={file} />
      <Phases {...keeping} mayKeep={mayKeep} />
      <CaseFacts file={file} />
      <Sections sealed={file.sealed} />
      {file.handover && (
        <p className="govuk-body">
          <Link href={`/handovers/${file.handover}`} className="govuk-link">
            {say('case.handover')}
          </Link>
        </p>
      )}
      {mayKeep && <LinkButton href={`/cases/${file.id}/handover`}>{say('case.propose')}</LinkButton>}
      <p className="govuk-body">
        <Link href={`/cases/${file.id}/forms`} className="govuk-link">
          {say('case.forms')}
        </Link>
      </p>
      {seat.role === 'case-worker' && (
        <p className="govuk-body">
          <Link href={`/cases/${file.id}/window`} className="govuk-link">
            {say('own.open.title')}
          </Link>
        </p>
      )}
      <Services {...keeping} mayKeep={mayKeep} />
      {mayKeep && (
        <>
          <Details summary={say('needs.title')}>
            <NeedsForm {...keeping} />
          </Details>
          <Details summary={say('consent.title')}>
            <CaseConsents {...keeping} />
          </Details>
          <Details summary={say('placement.title')}>
            <PlacementForm {...keeping} />
          </Details>
        </>
      )}
    </>
  );
}

function CaseFacts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  return (
    <Summary
      rows={[
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
        [say('case.asks'), file.asks.map(({ act }) => say(`asks.${act}`)).join(' · ') || '–'],
      ]}
    />
  );
}
