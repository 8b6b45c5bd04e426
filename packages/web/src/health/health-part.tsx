import { isHealthSection } from '@homeward/domain/health/health-section';
import { useLocation, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { SectionForm } from '../casework/sections/section-form.tsx';
import { NotFound } from '../not-found.tsx';
import { Page } from '../parts/page.tsx';
import { Inset, Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

/** A medical section written anew: what stands there is in the fields. HIV stands in its own section and nowhere else. */
export function HealthPart() {
  const say = useWords();
  const { caseId = '', section = '' } = useParams();
  const [, goTo] = useLocation();
  const forget = useForget();
  const read = useRead('readSection', { path: { caseId, section } }, isHealthSection(section));
  if (!isHealthSection(section)) return <NotFound />;
  const back = () => void forget('viewCase', 'readSection').then(() => goTo(`/cases/${caseId}`));
  return (
    <Page title={say('sections.write-title', { section: say(`section.${section}`) })}>
      <Inset>{say(section === 'hiv' ? 'health.only-hiv' : 'health.never-hiv')}</Inset>
      {read.data ? (
        <SectionForm
          key={read.data.version}
          caseId={caseId}
          section={section}
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
