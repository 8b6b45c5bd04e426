import { caseCommands } from '@homeward/domain/case/commands';
import { fieldsHere } from '@homeward/domain/forms/form';
import { useLocation, useParams } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { Page } from '../parts/page.tsx';
import { Inset, Waiting } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayArticle } from '../words/formats.ts';
import { formLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';

type View = Reply<'viewForm'>;

/** One form of Directive 009, filled in anew: what was answered last stands in it, and the earlier filling stays. */
export function FillFormPage() {
  const say = useWords();
  const { caseId = '', form = '' } = useParams();
  const read = useRead('viewForm', { path: { caseId, form } });
  return <Page title={say('fill.title')}>{read.data ? <Fill view={read.data} /> : <Waiting read={read} />}</Page>;
}

function Fill({ view }: { readonly view: View }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const newest = view.versions.at(-1);
  const fields = newest === undefined ? [] : fieldsHere(newest);
  const last = view.filled.at(-1)?.answers ?? [];
  if (newest === undefined || fields.length === 0) return <Inset>{say('form-sheet.no-fields')}</Inset>;
  const build = (data: FormData) => {
    const answers = fields.flatMap(({ code }) => {
      const answer = typed(data, `/answer/${code}`);
      return answer === undefined ? [] : [{ field: code, answer }];
    });
    const { slot: form, version } = newest;
    return { form, version, answered: answers.map(({ field }) => field), words: { answers } };
  };
  return (
    <>
      <p className="govuk-body" lang={formLanguage()}>
        {newest.title[formLanguage()]}
      </p>
      <Form
        operation="fillForm"
        schema={caseCommands.fillForm.body}
        path={{ caseId: view.id }}
        version={view.version}
        build={build}
        label={() => say('fill.answer')}
        submit={say('acts.save')}
        onDone={() => void forget('viewForm', 'viewCase').then(() => goTo(`/cases/${view.id}/forms/${view.form}`))}
        onStale={() => void forget('viewForm')}
      >
        {fields.map(({ code, label, article }) => (
          <div key={code} lang={formLanguage()}>
            <TextField
              pointer={`/answer/${code}`}
              label={label[formLanguage()]}
              hint={sayArticle(article)}
              lines={2}
              value={last.find(({ field }) => field === code)?.answer ?? ''}
            />
          </div>
        ))}
      </Form>
    </>
  );
}
