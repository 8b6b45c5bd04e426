import { sectionNames } from '@homeward/domain/case/sections';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { ContentView } from '../casework/content-view.tsx';
import { sheetIn } from '../handover/sheet-in.ts';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';
import { AnswerForm } from './answer-form.tsx';

/** One copy, opened by a press: a receipt is written first, and the person may read it. Below it, what one sends back. */
export function CopyPage() {
  const say = useWords();
  const { seat } = useSession();
  const { copy: id = '' } = useParams();
  const [open, setOpen] = useState(false);
  const read = useRead('readDisclosure', { path: { disclosureId: id } }, open);
  const answers = seat.desk !== 'border' && seat.desk !== 'transit';
  return (
    <Page title={say('copy.title')}>
      {!open && (
        <>
          <p className="govuk-body">{say('sheet.receipt')}</p>
          <button type="button" className="govuk-button" onClick={() => setOpen(true)}>
            {say('copy.open')}
          </button>
        </>
      )}
      {open && (read.data ? <Content sections={read.data.sections} /> : <Waiting read={read} />)}
      {read.data && answers && <AnswerForm copy={id} />}
      <p className="govuk-body">
        <Link href={seat.desk === 'border' || seat.desk === 'partner' ? '/' : '/copies'} className="govuk-link">
          {say('copy.back')}
        </Link>
      </p>
    </Page>
  );
}

function Content({ sections }: { readonly sections: Readonly<Record<string, unknown>> }) {
  const say = useWords();
  const there = sectionNames.filter((one) => one in sections);
  if (there.length === 0) return <ContentView content={sheetIn(sections) ?? sections} />;
  return there.map((name) => (
    <section key={name} aria-label={say(`section.${name}`)}>
      <h2 className="govuk-heading-m">{say(`section.${name}`)}</h2>
      <ContentView content={sections[name]} />
    </section>
  ));
}
