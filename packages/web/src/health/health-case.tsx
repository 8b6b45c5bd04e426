import { agreesToHiv } from '@homeward/domain/consent/hiv';
import { healthSection } from '@homeward/domain/health/health-section';
import { Link, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { ContentView } from '../casework/content-view.tsx';
import type { CaseView } from '../casework/keeping.ts';
import { Page } from '../parts/page.tsx';
import { Details, Inset, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { sayDay, sayLanguage } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { OnePart } from './one-part.tsx';

/** One case as its health worker sees it: who the person is and what they need, as copied to health, and the medical part. */
export function HealthCase() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  return (
    <Page title={say('health.case')}>
      {read.data && !('asked' in read.data) ? <Parts file={read.data} /> : <Waiting read={read} />}
      <p className="govuk-body hw-noprint">
        <Link href="/" className="govuk-link hw-target">
          {say('health.title')}
        </Link>
      </p>
    </Page>
  );
}

const copied = ['identity', 'needs'] as const;

function Parts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const mayHiv = agreesToHiv(file, new Date().toISOString());
  return (
    <>
      <Facts file={file} />
      {copied.map((one) => (
        <Details key={one} summary={say(`section.${one}`)}>
          <ContentView content={file.sealed[one]} />
        </Details>
      ))}
      {healthSection.options.map((one) =>
        one === 'hiv' && !mayHiv ? (
          <Inset key={one}>{say('health.no-hiv')}</Inset>
        ) : (
          <OnePart key={one} caseId={file.id} section={one} />
        ),
      )}
      <ul className="govuk-list hw-lines hw-noprint">
        <li>
          <Link href={`/cases/${file.id}/answers`} className="govuk-link">
            {say('answers.title')}
          </Link>
        </li>
        <li>
          <Link href={`/cases/${file.id}/share`} className="govuk-link">
            {say('act.shareDisclosure')}
          </Link>
        </li>
      </ul>
    </>
  );
}

function Facts({ file }: { readonly file: CaseView }) {
  const say = useWords();
  return (
    <Summary
      rows={[
        [say('case.opened'), sayDay(file.openedAt)],
        [say('case.person'), `${say(`sex.${file.sex}`)}, ${say(`age-class.${file.age}`)}`],
        [say('arrival.language'), sayLanguage(file.language)],
        [say('arrival.needs'), file.needs.map((one) => say(`need.${one}`)).join(' · ') || '–'],
      ]}
    />
  );
}
