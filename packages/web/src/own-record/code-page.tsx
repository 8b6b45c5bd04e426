import { enterOwnRecordBody } from '@homeward/domain/case/own-record/at-own-window';
import { useContext } from 'react';
import { Form } from '../parts/form.tsx';
import { typed, typedFigures } from '../parts/form-data.ts';
import { Page } from '../parts/page.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { SessionProvider, useSession } from '../session/session.tsx';
import { currentLanguage, languages, ownName, screenLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { WindowDoor } from './door.ts';
import { windowSession } from './window-session.ts';

function languageIn(form: HTMLFormElement) {
  return screenLanguage(typed(new FormData(form), '/language') ?? '') ?? currentLanguage();
}

/** The code of another screen is entered here, and the page of the person opens in their language. */
export function CodePage() {
  const say = useWords();
  const session = useSession();
  const open = useContext(WindowDoor);
  return (
    <Page title={say('own.enter.title')}>
      <p className="govuk-body">{say('own.enter.say')}</p>
      <SessionProvider session={windowSession(session)}>
        <Form
          operation="enterOwnRecord"
          schema={enterOwnRecordBody}
          build={(data) => ({ code: typedFigures(data, '/code') })}
          label={() => say('own.enter.code')}
          submit={say('own.enter.open')}
          onDone={({ until }, _, form) => open({ until, language: languageIn(form) })}
        >
          <TextField pointer="/code" label={say('own.enter.code')} hint={say('own.enter.hint')} width="10" />
          <SelectField
            pointer="/language"
            label={say('own.enter.language')}
            options={languages.map((value) => ({ value, label: ownName(value) }))}
            value={currentLanguage()}
          />
        </Form>
      </SessionProvider>
    </Page>
  );
}
