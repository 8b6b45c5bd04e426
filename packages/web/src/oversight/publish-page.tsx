import { corridor } from '@homeward/domain/case/clear';
import { type PublishReport, publishReportBody } from '@homeward/domain/report/public/publish-body';
import { useState } from 'react';
import { Link } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { latinDigits } from '../parts/figures.ts';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

function bodyOf(data: FormData): unknown {
  const year = latinDigits(typed(data, '/year') ?? '');
  return { corridor: typed(data, '/corridor'), year: /^\d{4}$/.test(year) ? Number(year) : undefined };
}

/** Publishing is one act of the overseer: the tables of a closed year, once. */
export function PublishPage() {
  const say = useWords();
  const forget = useForget();
  const [published, setPublished] = useState<PublishReport>();
  const labels = { corridor: say('public-report.corridor'), year: say('report.year') };
  return (
    <Page title={say('publish.title')}>
      <Said>
        {published && (
          <p className="govuk-body">
            {say('publish.done')}{' '}
            <Link href={`/public-report/${published.corridor}/${published.year}`} className="govuk-link">
              {say('public-report.read')}
            </Link>
          </p>
        )}
      </Said>
      <p className="govuk-body">{say('publish.say')}</p>
      <Form
        operation="publishReport"
        schema={publishReportBody}
        build={bodyOf}
        label={(pointer) => (pointer === '/year' ? labels.year : labels.corridor)}
        submit={say('publish.submit')}
        onDone={(_reply, sent, form) => {
          setPublished(sent as PublishReport);
          form.reset();
          void forget('viewPublicReport');
        }}
      >
        <SelectField
          pointer="/corridor"
          label={labels.corridor}
          options={corridor.options.map((value) => ({ value, label: say(`corridor.${value}`) }))}
        />
        <TextField pointer="/year" label={labels.year} width="4" />
      </Form>
    </Page>
  );
}
