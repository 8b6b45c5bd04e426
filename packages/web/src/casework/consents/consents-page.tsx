import { recipientKind } from '@homeward/domain/consent/consent';
import { use } from 'react';
import { useParams } from 'wouter';
import { useForget, useRead } from '../../api/use-read.ts';
import { useVersion } from '../../api/use-version.ts';
import { HowAnswered, useHeard } from '../../parts/how-answered.tsx';
import { Page } from '../../parts/page.tsx';
import { Inset, Waiting } from '../../parts/small.tsx';
import { sayLanguage } from '../../words/formats.ts';
import { currentLanguage, languages } from '../../words/language.ts';
import { useSpeeches } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import { BackToCase } from '../back-to-case.tsx';
import type { CaseView } from '../keeping.ts';
import { bringCasework } from '../words.tsx';
import { OneConsent } from './one-consent.tsx';
import { OtherQuestion } from './other-question.tsx';

/**
 * What the person agrees to and refuses: each question in their own language, large, to be read aloud; the answer; how
 * it was given.
 */
export function ConsentsPage() {
  const say = useWords();
  const { caseId = '' } = useParams();
  const read = useRead('viewCase', { path: { caseId } });
  return (
    <Page title={say('consent.title')}>
      {read.data && !('asked' in read.data) ? <Consents file={read.data} /> : <Waiting read={read} />}
      <BackToCase id={caseId} />
    </Page>
  );
}

/**
 * The language that is read to the person: their own, where the questions are written in it; else the reader's, and it
 * is interpreted.
 */
function languageFor(spoken: string) {
  return languages.find((one) => one === spoken) ?? currentLanguage();
}

function Consents({ file }: { readonly file: CaseView }) {
  const say = useWords();
  const forget = useForget();
  const language = languageFor(file.language);
  use(bringCasework(language));
  const [spoken] = useSpeeches([language]);
  const [version, told] = useVersion(file.version);
  const [heard, setHeard] = useHeard();
  const onStale = () => void forget('viewCase');
  const onDone = (reply: { readonly version: number }) => {
    told(reply.version);
    void forget('viewCase');
  };
  const keeping = { file, version, onDone, onStale };
  return (
    <>
      <p className="govuk-body">{say('consents.say', { language: sayLanguage(file.language) })}</p>
      {language !== file.language && <Inset>{say('consents.interpreted')}</Inset>}
      {file.signLanguage && <Inset>{say('consents.signed')}</Inset>}
      <HowAnswered heard={heard} onChange={setHeard} />
      {recipientKind.options.map((to) => (
        <OneConsent key={to} to={to} spoken={spoken} heard={heard} {...keeping} />
      ))}
      <OtherQuestion {...keeping} />
    </>
  );
}
