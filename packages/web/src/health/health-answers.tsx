import { useParams } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { useVersion } from '../api/use-version.ts';
import { OneAnswer } from '../casework/answers/one-answer.tsx';
import { BackToCase } from '../casework/back-to-case.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/**
 * What others sent back about the person’s health. It is taken in at the version of the medical part, which any reading
 * of it tells.
 */
export function HealthAnswers() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('listAnswers', { path: { caseId } });
  return (
    <Page title={say('answers.title')}>
      {read.data ? <Answers caseId={caseId} items={read.data.items} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

function Answers({ caseId, items }: { readonly caseId: string; readonly items: Reply<'listAnswers'>['items'] }) {
  const say = useWords();
  const forget = useForget();
  const part = useRead('readSection', { path: { caseId, section: 'medical' } }, items.length > 0);
  const [version, told] = useVersion(part.data?.version ?? 0);
  if (items.length === 0) return <p className="govuk-body">{say('answers.none')}</p>;
  if (part.data === undefined) return <Waiting read={part} />;
  return items.map((one) => (
    <OneAnswer
      key={one.id}
      caseId={caseId}
      answer={one}
      version={version}
      onStale={() => void forget('readSection')}
      onDone={(reply) => {
        told(reply.version);
        void forget('listAnswers', 'readSection');
      }}
    />
  ));
}
