import type { FormSlot } from '@homeward/domain/forms/form';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { sayMoment } from '../words/formats.ts';
import { formLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import type { CaseView } from './keeping.ts';

/** The nine forms of Directive 009, each with how a case has it. */
export function FormsPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const forms = useRead('listForms');
  const file = useRead('viewCase', { path: { caseId } });
  const body =
    forms.data && file.data && !('asked' in file.data) ? (
      <FormTable forms={forms.data.items} file={file.data} />
    ) : (
      <Waiting read={forms.data ? file : forms} />
    );
  return (
    <Page title={say('forms.title')}>
      {body}
      <p className="govuk-body">
        <Link href={`/cases/${caseId}`} className="govuk-link">
          {say('case.back')}
        </Link>
      </p>
    </Page>
  );
}

type Forms = Reply<'listForms'>['items'];

function FormTable({ forms, file }: { readonly forms: Forms; readonly file: CaseView }) {
  const say = useWords();
  const slots = [...new Set(forms.map(({ slot }) => slot))];
  const rows = slots.map((slot) => ({ key: slot, cells: cellsOf(slot) }));
  function cellsOf(slot: FormSlot) {
    const filled = file.filledForms.filter(({ form }) => form === slot);
    const newest = forms.findLast((one) => one.slot === slot);
    return [
      <Link key="link" href={`/cases/${file.id}/forms/${slot}`} className="govuk-link" lang={formLanguage()}>
        {newest?.title[formLanguage()]}
      </Link>,
      String(newest?.version),
      String(filled.length),
      filled.length === 0 ? '–' : sayMoment(filled.at(-1)?.at ?? ''),
    ];
  }
  const heads = ['form', 'version', 'times', 'last'].map((head) => say(`forms.head.${head}`));
  return <Table caption={say('forms.list')} heads={heads} rows={rows} cards />;
}
