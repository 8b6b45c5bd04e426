import { type FormEvent, useState } from 'react';
import { Receipts } from '../casework/trail/trail-page.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/use-words.ts';

/** The trail of one case: ids, roles and times, no content. A case that is not there has none, and nobody can tell the two apart. */
export function AuditPage() {
  const say = useWords();
  const [typing, setTyping] = useState('');
  const [number, setNumber] = useState<string>();
  const show = (event: FormEvent) => {
    event.preventDefault();
    setNumber(typing.trim().toLowerCase() || undefined);
  };
  return (
    <Page title={say('audit.title')}>
      <p className="govuk-body">{say('audit.say')}</p>
      <form className="hw-mb-6" onSubmit={show}>
        <label className="govuk-label" htmlFor="audit-case">
          {say('audit.case')}
        </label>
        <input
          id="audit-case"
          className="govuk-input hw-mb-4"
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
