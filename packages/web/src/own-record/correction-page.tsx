import { requestCorrectionBody } from '@homeward/domain/case/own-record/at-own-window';
import { sectionNames } from '@homeward/domain/case/sections';
import { useState } from 'react';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Said } from '../parts/said.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { BackToFile } from './back-to-file.tsx';
import { Leaf } from './leaf.tsx';

function bodyOf(data: FormData): unknown {
  return filled({ about: typed(data, '/about'), words: filled({ correction: typed(data, '/words/correction') }) });
}

/** The person says in their own words what is not right. It is added to the file; nothing is written over. */
export function CorrectionPage() {
  const say = useWords();
  const forget = useForget();
  const [said, setSaid] = useState(false);
  const labels: Readonly<Record<string, string>> = { '/about': say('own.correction.about') };
  return (
    <Leaf title={say('own.correction.title')}>
      <Said>{said && <p className="govuk-body hw-aloud">{say('own.correction.said')}</p>}</Said>
      {!said && (
        <Form
          operation="requestCorrection"
          schema={requestCorrectionBody}
          build={bodyOf}
          label={(pointer) => labels[pointer] ?? say('own.correction.words')}
          submit={say('own.correction.send')}
          onDone={() => {
            setSaid(true);
            void forget('viewOwnRecord');
          }}
        >
          <p className="govuk-body hw-aloud">{say('own.correction.say')}</p>
          <SelectField
            pointer="/about"
            label={say('own.correction.about')}
            options={optionsOf(say, 'own.section', sectionNames)}
            empty={say('form.choose')}
          />
          <TextField
            pointer="/words/correction"
            label={say('own.correction.words')}
            hint={say('own.correction.hint')}
            lines={8}
          />
        </Form>
      )}
      <BackToFile />
    </Leaf>
  );
}
