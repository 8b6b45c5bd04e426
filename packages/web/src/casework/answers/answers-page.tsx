import { useParams } from 'wouter';
import { useForget, useRead } from '../../api/use-read.ts';
import { useVersion } from '../../api/use-version.ts';
import { Page } from '../../parts/page.tsx';
import { Waiting } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';
import { BackToCase } from '../back-to-case.tsx';
import type { CaseView } from '../keeping.ts';
import { OneAnswer } from './one-answer.tsx';

/** What others sent back about the person: what waits first, each opened, then taken into the file or set aside with a reason. */
export function AnswersPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  return (
    <Page title={say('answers.title')}>
      {read.data && !('asked' in read.data) ? <Answers file={read.data} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

function Answers({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const forget = useForget();
  const [version, told] = useVersion(file.version);
  const here = file.answers.filter(({ to }) => to === 'casework');
  if (here.length === 0) return <p className="govuk-body">{say('answers.none')}</p>;
  const waitingFirst = here.toSorted(
    (one, other) => Number(one.settled !== undefined) - Number(other.settled !== undefined),
  );
  return waitingFirst.map((one) => (
    <OneAnswer
      key={one.id}
      caseId={file.id}
      answer={one}
      version={version}
      onStale={() => void forget('viewCase')}
      onDone={(reply) => {
        told(reply.version);
        void forget('viewCase');
      }}
    />
  ));
}
