import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useForget, useRead } from '../../api/use-read.ts';
import { useVersion } from '../../api/use-version.ts';
import { NotFound } from '../../not-found.tsx';
import { Page } from '../../parts/page.tsx';
import { Said } from '../../parts/said.tsx';
import { Inset, Waiting } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';
import { BackToCase } from '../back-to-case.tsx';
import type { CaseView } from '../keeping.ts';
import { OneLack } from '../top/missing.tsx';
import { GateWords } from '../top/shut.tsx';
import { ActForm } from './act-form.tsx';
import type { ActName } from './groups.ts';
import { offerOf, routeOf } from './my-acts.ts';
import { SoFar } from './so-far.tsx';

/** One act on a case: why it may not be done yet, what was recorded of its kind, and the form made from what the server asks for. */
export function ActPage() {
  const say = useWords();
  const { caseId = '', act = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  if (routeOf(act) === undefined) return <NotFound />;
  return (
    <Page title={say(`act.${act}`)}>
      {read.data && !('asked' in read.data) ? (
        <OneAct key={act} file={read.data} act={act as ActName} />
      ) : (
        <Waiting read={read} />
      )}
      <p className="govuk-body hw-noprint">
        <Link href={`/cases/${caseId}/acts`} className="govuk-link hw-target">
          {say('acts.all')}
        </Link>
      </p>
      <BackToCase id={caseId} />
    </Page>
  );
}

/** An entry is corrected here; that a whole file was entered twice is said elsewhere, by two people. */
function EnteredTwice({ caseId }: { readonly caseId: string }) {
  const say = useWords();
  return (
    <p className="govuk-body">
      {say('case.entered-twice')}{' '}
      <Link href={`/cases/${caseId}/acts/mergeCases`} className="govuk-link hw-target">
        {say('act.mergeCases')}
      </Link>
    </p>
  );
}

/** What was just written down is kept with what it broke: the case worker is told at once, and by which articles. */
function Broken({ file, since }: { readonly file: CaseView; readonly since: number }) {
  const say = useWords();
  const rules = new Set(file.breaches.slice(since).flatMap(({ broke }) => broke.map(({ rule }) => rule)));
  const lacks = file.lacking.filter(({ by }) => rules.has(by));
  return (
    <div role="status">
      {lacks.length > 0 && (
        <Inset>
          <p className="govuk-body">{say('breaks.kept')}</p>
          {lacks.map((lack) => (
            <div key={lack.by} className="govuk-body">
              <OneLack lack={lack} />
            </div>
          ))}
        </Inset>
      )}
    </div>
  );
}

function OneAct({ file, act }: { readonly file: CaseView; readonly act: ActName }) {
  const say = useWords();
  const forget = useForget();
  const [version, told] = useVersion(file.version);
  const [saved, setSaved] = useState(0);
  const [before] = useState(file.breaches.length);
  const offer = offerOf(file, act);
  if (offer === undefined) return <p className="govuk-body">{say('acts.not-yours')}</p>;
  return (
    <>
      <Said>{saved > 0 && <p className="govuk-body">{say('acts.saved', { act: say(`act.${act}`) })}</p>}</Said>
      <Broken file={file} since={before} />
      {offer.closedBy.length > 0 && (
        <Inset>
          <p className="govuk-body">{say('shut.this')}</p>
          {offer.closedBy.map((gate) => (
            <GateWords key={`${gate.code} ${JSON.stringify(gate.when)}`} gate={gate} />
          ))}
        </Inset>
      )}
      {offer.breaks.length > 0 && (
        <Inset>
          <p className="govuk-body">{say('breaks.this')}</p>
          {offer.breaks.map((gate) => (
            <GateWords key={`${gate.code} ${JSON.stringify(gate.when)}`} gate={gate} />
          ))}
        </Inset>
      )}
      {act === 'correctRecord' && <EnteredTwice caseId={file.id} />}
      <SoFar file={file} act={act} />
      <ActForm
        key={saved}
        file={file}
        act={act}
        version={version}
        onStale={() => void forget('viewCase')}
        onDone={(reply) => {
          told(reply.version);
          setSaved(saved + 1);
          window.scrollTo(0, 0);
          void forget('viewCase', 'listCases');
        }}
      />
    </>
  );
}
