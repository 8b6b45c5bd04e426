import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useRead } from '../api/use-read.ts';
import { Numbered } from '../numbers/numbered.tsx';
import { Page } from '../parts/page.tsx';
import { Inset, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayArticle, sayMoment } from '../words/formats.ts';
import { formLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

type View = Reply<'viewForm'>;
type Filled = View['filled'][number];
type Definition = View['versions'][number];

/** One form as a case has it, made for reading and for paper: the latest filling first, or blank. */
export function FormPage() {
  const say = useWords();
  const { caseId = '', form = '' } = useParams();
  const { seat } = useSession();
  const read = useRead('viewForm', { path: { caseId, form } });
  return (
    <Page title={say('form-sheet.title')}>
      {read.data ? <Form view={read.data} /> : <Waiting read={read} />}
      {seat.role === 'case-worker' && (
        <p className="govuk-body hw-noprint">
          <Link href={`/cases/${caseId}/forms/${form}/fill`} className="govuk-link hw-target">
            {say('fill.title')}
          </Link>
        </p>
      )}
      <p className="govuk-body hw-noprint">
        <Link href={`/cases/${caseId}/forms`} className="govuk-link">
          {say('form-sheet.back')}
        </Link>
      </p>
    </Page>
  );
}

function Form({ view: { number, filled, versions } }: { readonly view: View }) {
  const say = useWords();
  const names = useNames();
  const [chosen, choose] = useState(filled.at(-1)?.id);
  const shown = filled.find(({ id }) => id === chosen);
  const form = versions.findLast(({ version }) => shown === undefined || version === shown.version);
  return (
    <>
      {form && <Sheet form={form} filled={shown} number={number} />}
      <button type="button" className="govuk-button" onClick={() => window.print()}>
        {say('print')}
      </button>
      <section className="hw-noprint" aria-label={say('form-sheet.fillings')}>
        <h2 className="govuk-heading-m">{say('form-sheet.fillings')}</h2>
        {filled.toReversed().map((one) => (
          <Choice key={one.id} pressed={one.id === chosen} onChoose={() => choose(one.id)}>
            {say('form-sheet.filled', { when: sayMoment(one.at), who: names.person(one.by), version: one.version })}
          </Choice>
        ))}
        <Choice pressed={shown === undefined} onChoose={() => choose(undefined)}>
          {say('form-sheet.blank')}
        </Choice>
      </section>
    </>
  );
}

type ChoiceProps = { readonly children: string; readonly pressed: boolean; readonly onChoose: () => void };

function Choice({ children, pressed, onChoose }: ChoiceProps) {
  return (
    <p className="govuk-body">
      <button
        type="button"
        className="govuk-button govuk-button--secondary hw-mb-2"
        aria-pressed={pressed}
        onClick={onChoose}
      >
        {children}
      </button>
    </p>
  );
}

type SheetProps = {
  readonly form: Definition;
  readonly filled: Filled | undefined;
  readonly number: string | undefined;
};

function Sheet({ form, filled, number }: SheetProps) {
  const say = useWords();
  const names = useNames();
  const language = formLanguage();
  const answer = (code: string) => filled?.answers.find(({ field }) => field === code)?.answer;
  const head = filled
    ? say('form-sheet.filled', { when: sayMoment(filled.at), who: names.person(filled.by), version: filled.version })
    : say('form-sheet.version', { version: form.version });
  return (
    <section aria-labelledby="form-title">
      <h2 id="form-title" className="govuk-heading-m" lang={language}>
        {form.title[language]}
      </h2>
      <p className="govuk-body">
        <Numbered number={number}>{head}</Numbered>
      </p>
      {form.fields.length === 0 && <Inset>{say('form-sheet.no-fields')}</Inset>}
      {filled && filled.answered.length > filled.answers.length && <Inset>{say('form-sheet.sealed')}</Inset>}
      <div lang={language}>
        <Summary
          rows={form.fields.map(({ code, label, article, kept }) => [
            `${label[language]} [${sayArticle(article)}]`,
            answer(code) ?? <Blank key={code} note={kept === 'health' ? say('form-sheet.health') : ''} />,
          ])}
        />
      </div>
    </section>
  );
}

/** A line to write on. */
function Blank({ note }: { readonly note: string }) {
  return <span className="hw-blank">{note}</span>;
}
