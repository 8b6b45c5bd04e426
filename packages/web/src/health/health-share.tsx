import { useState } from 'react';
import { useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { ActForm } from '../casework/acts/act-form.tsx';
import { BackToCase } from '../casework/back-to-case.tsx';
import type { CaseView } from '../casework/keeping.ts';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/** A copy of a medical section for one organisation, each on a consent of its own. */
export function HealthShare() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  return (
    <Page title={say('act.shareDisclosure')}>
      {read.data && !('asked' in read.data) ? <Share file={read.data} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

function Share({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const forget = useForget();
  const [version, told] = useVersion(file.version);
  const [turn, setTurn] = useState(0);
  return (
    <>
      <Said>{turn > 0 && <p className="govuk-body">{say('acts.saved', { act: say('act.shareDisclosure') })}</p>}</Said>
      <ActForm
        key={turn}
        file={file}
        act="shareDisclosure"
        version={version}
        onStale={() => void forget('viewCase')}
        onDone={(reply) => {
          told(reply.version);
          setTurn(turn + 1);
          void forget('viewCase');
        }}
      />
    </>
  );
}
