import { understoodNumber } from '@homeward/domain/numbers/record-number';
import { type FormEvent, useState } from 'react';
import { Receipts } from '../casework/trail/trail-page.tsx';
import { ErrorMessage } from '../parts/field-errors.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';

/** An id that another system gave, or a number; a number that was heard wrongly is told so before anything is asked. */
function heard(typing: string): { readonly shown?: string; readonly wrong?: string } {
  const typed = typing.trim().toLowerCase();
  if (typed === '') return {};
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(typed)) return { shown: typed };
  const said = understoodNumber(typed);
  return said.type === 'number' ? { shown: said.number } : { wrong: said.type };
}

/** The trail of one case: ids, roles and times, no content. A case that is not there has none, and nobody can tell the two apart. */
export function AuditPage() {
  const say = useWords();
  const [typing, setTyping] = useState('');
  const [number, setNumber] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const show = (event: FormEvent) => {
    event.preventDefault();
    const { wrong: error, shown } = heard(typing);
    setWrong(error);
    setNumber(shown);
  };
  return (
    <Page title={say('audit.title')}>
      <p className="govuk-body">{say('audit.say')}</p>
      <form className="hw-mb-6" onSubmit={show}>
        <label className="govuk-label" htmlFor="audit-case">
          {say('audit.case')}
        </label>
        <ErrorMessage id="audit-case" message={wrong && say(`error.${wrong}`)} />
        <input
          id="audit-case"
          className={`govuk-input hw-mb-4${wrong ? ' govuk-input--error' : ''}`}
          aria-describedby={wrong && 'audit-case-error'}
          autoComplete="off"
          spellCheck={false}
          value={typing}
          onChange={({ target }) => setTyping(target.value)}
        />
        <button type="submit" className="govuk-button">
          {say('audit.show')}
        </button>
      </form>
      {number !== undefined && <Receipts key={number} caseId={number} />}
    </Page>
  );
}
