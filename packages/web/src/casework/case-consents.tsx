import { recipientKind } from '@homeward/domain/consent/consent';
import { Act } from '../parts/act.tsx';
import { useWords } from '../words/use-words.ts';
import type { Keeping } from './keeping.ts';

/** What she agrees to and refuses, recipient by recipient; the latest answer counts. */
export function CaseConsents(keeping: Keeping) {
  const say = useWords();
  return recipientKind.options.map((to) => (
    <div key={to} className="hw-item">
      <p className="govuk-body hw-mb-2">
        <strong>{say(`consent.to.${to}`)}</strong>
      </p>
      <div className="hw-row">
        <Answer to={to} given {...keeping} />
        <Answer to={to} given={false} {...keeping} />
      </div>
    </div>
  ));
}

type AnswerProps = Keeping & { readonly to: string; readonly given: boolean };

function Answer({ file, version, onDone, onStale, to, given }: AnswerProps) {
  const say = useWords();
  const { language } = file;
  const consent = {
    to,
    given,
    sections: ['identity', 'needs'],
    how: 'spoken',
    language,
    interpreter: language !== 'km',
    textVersion: '1',
  };
  return (
    <Act
      operation="giveConsent"
      version={version}
      body={{ about: { type: 'case', case: file.id }, consent }}
      text={say(given ? 'consent.yes' : 'consent.no')}
      about={say(`consent.to.${to}`)}
      pressed={file.consents.findLast((one) => one.to === to)?.given === given}
      onDone={onDone}
      onStale={onStale}
    />
  );
}
