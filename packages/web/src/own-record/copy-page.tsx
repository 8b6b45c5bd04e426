import { requestCopyBody } from '@homeward/domain/case/own-record/at-own-window';
import { useState } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Said } from '../parts/said.tsx';
import { useWords } from '../words/use-words.ts';
import { BackToFile } from './back-to-file.tsx';
import { Leaf } from './leaf.tsx';

const kinds = requestCopyBody.unwrap().shape.records.element.options;

/** The person asks for a copy of what is written about them; the case worker has to answer in time. */
export function CopyPage() {
  const say = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <Leaf title={say('own.copy.title')}>
      <Said>{asked && <p className="govuk-body hw-aloud">{say('own.copy.said')}</p>}</Said>
      {!asked && (
        <Form
          operation="requestCopy"
          schema={requestCopyBody}
          build={(data) => ({ records: chosen(data, '/records') })}
          label={() => say('own.copy.records')}
          submit={say('own.copy.ask')}
          onDone={() => setAsked(true)}
        >
          <ChoiceField
            pointer="/records"
            legend={say('own.copy.records')}
            options={optionsOf(say, 'own.record', kinds)}
            many
          />
        </Form>
      )}
      <BackToFile />
    </Leaf>
  );
}
