import type { HealthSection } from '@homeward/domain/health/health-section';
import { useState } from 'react';
import { Link } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { ContentView } from '../casework/content-view.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { readonly caseId: string; readonly section: HealthSection };

/** One medical section: it is opened by a press, because its opening is written down. */
export function OnePart({ caseId, section }: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const name = say(`section.${section}`);
  return (
    <section aria-label={name}>
      <h2 className="govuk-heading-m">{name}</h2>
      {open ? (
        <Opened caseId={caseId} section={section} />
      ) : (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
          {say('health.open')}
          <span className="govuk-visually-hidden"> {name}</span>
        </button>
      )}
      <p className="govuk-body hw-noprint">
        <Link href={`/cases/${caseId}/sections/${section}`} className="govuk-link hw-target">
          {say('sections.write')}
          <span className="govuk-visually-hidden"> {name}</span>
        </Link>
      </p>
    </section>
  );
}

function Opened({ caseId, section }: Props) {
  const say = useWords();
  const read = useRead('readSection', { path: { caseId, section } });
  if (read.data === undefined) return <Waiting read={read} />;
  const added = Object.values(read.data.words);
  return (
    <>
      <ContentView content={read.data.content} />
      {added.length > 0 && <h3 className="govuk-heading-s">{say('health.added')}</h3>}
      {added.map((one) => (
        <ContentView key={JSON.stringify(one)} content={one} />
      ))}
    </>
  );
}
