import { caseCommands } from '@homeward/domain/case/commands';
import { useState } from 'react';
import { useParams } from 'wouter';
import type { Reply } from '../api/asked.ts';
import { useForget, useRead } from '../api/use-read.ts';
import type { CaseView } from '../casework/keeping.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { LinkButton, Waiting } from '../parts/small.tsx';
import { sayLanguage } from '../words/formats.ts';
import { tongues as spoken } from '../words/peoples.ts';
import { useWords } from '../words/use-words.ts';
import { ChildIsTold } from './child-is-told.tsx';
import { CodeMade } from './code-made.tsx';

const beside = ['somebody', 'nobody', 'not-asked'] as const;

type Made = { readonly code: Reply<'openOwnRecord'>; readonly language: string };

/** The worker makes the file ready for the person to see: a supporter is offered first, and the language is the person’s. */
export function OpenOwnRecordPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  const [made, setMade] = useState<Made>();
  const file = read.data && 'sealed' in read.data ? read.data : undefined;
  return (
    <Page title={say('own.open.title')}>
      {made && <CodeMade code={made.code} language={made.language} />}
      {!made && file && <Ready file={file} onMade={setMade} />}
      {file === undefined && <Waiting read={read} />}
      <LinkButton href={`/cases/${caseId}`} secondary>
        {say('case.back')}
      </LinkButton>
    </Page>
  );
}

function bodyOf(data: FormData): unknown {
  const sits = typed(data, '/supporterOffered');
  return filled({
    supporterOffered: sits === undefined ? undefined : sits !== 'not-asked',
    supporterPresent: sits === 'somebody',
    language: typed(data, '/language'),
    interpreter: chosen(data, '/interpreter').includes('yes'),
  });
}

function Ready({ file, onMade }: { readonly file: CaseView; readonly onMade: (made: Made) => void }) {
  const say = useWords();
  const forget = useForget();
  return (
    <>
      <p className="govuk-body">{say('own.open.say')}</p>
      <ChildIsTold file={file} />
      <Form
        operation="openOwnRecord"
        schema={caseCommands.openOwnRecord.body}
        path={{ caseId: file.id }}
        version={file.version}
        build={bodyOf}
        label={(pointer) => say(pointer === '/language' ? 'arrival.language' : 'own.open.supporter')}
        submit={say('own.open.make')}
        onDone={(code, sent) => onMade({ code, language: (sent as Made).language })}
        onStale={() => void forget('viewCase')}
      >
        <OpeningFields language={file.language} />
      </Form>
    </>
  );
}

function OpeningFields({ language }: { readonly language: string }) {
  const say = useWords();
  const languages = spoken.includes(language) ? spoken : [language, ...spoken];
  return (
    <>
      <ChoiceField
        pointer="/supporterOffered"
        legend={say('own.open.supporter')}
        options={optionsOf(say, 'own.beside', beside)}
      />
      <SelectField
        pointer="/language"
        label={say('own.open.language')}
        options={languages.map((value) => ({ value, label: sayLanguage(value) }))}
        value={language}
      />
      <ChoiceField
        pointer="/interpreter"
        legend={say('own.open.interpreter')}
        options={[{ value: 'yes', label: say('own.open.interpreter.yes') }]}
        chosen={language === 'km' ? [] : ['yes']}
        many
      />
    </>
  );
}
