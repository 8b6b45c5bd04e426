import { sectionName } from '@homeward/domain/case/sections';
import { useLocation, useParams } from 'wouter';
import { useForget, useRead } from '../../api/use-read.ts';
import { NotFound } from '../../not-found.tsx';
import { Page } from '../../parts/page.tsx';
import { Inset, Waiting } from '../../parts/small.tsx';
import { useWords } from '../../words/use-words.ts';
import { SectionForm } from './section-form.tsx';

/** One part of a file, to be written anew. It is opened alone: its receipt names it. */
export function SectionPage() {
  const say = useWords();
  const { caseId = '', section = '' } = useParams();
  const [, goTo] = useLocation();
  const forget = useForget();
  const name = sectionName.safeParse(section);
  const read = useRead('readSection', { path: { caseId, section } }, name.success);
  if (!name.success) return <NotFound />;
  const back = () => void forget('viewCase', 'readSection').then(() => goTo(`/cases/${caseId}/sections`));
  return (
    <Page title={say('sections.write-title', { section: say(`section.${section}`) })}>
      <Inset>{say('sections.whole')}</Inset>
      {read.data ? (
        <SectionForm
          key={read.data.version}
          caseId={caseId}
          section={name.data}
          content={read.data.content}
          version={read.data.version}
          onDone={back}
          onStale={() => void forget('readSection')}
        />
      ) : (
        <Waiting read={read} />
      )}
    </Page>
  );
}
