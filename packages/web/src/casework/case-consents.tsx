import { recipientKind } from '@homeward/domain/consent/consent';
import { ConsentQuestion } from '../parts/consent-answer.tsx';
import { HowAnswered, useHeard } from '../parts/how-answered.tsx';
import { useWords } from '../words/use-words.ts';
import type { Keeping } from './keeping.ts';

/** What she agrees to and refuses, recipient by recipient; the latest answer counts. */
export function CaseConsents({ file, ...props }: Keeping) {
  const say = useWords();
  const [heard, setHeard] = useHeard();
  const { language, consents } = file;
  const about = { type: 'case', case: file.id };
  return (
    <>
      <HowAnswered heard={heard} onChange={setHeard} />
      {recipientKind.options.map((to) => (
        <div key={to} className="hw-item">
          <p className="govuk-body hw-mb-1">
            <strong>{say(`consent.to.${to}`)}</strong>
          </p>
          <ConsentQuestion {...props} {...{ to, about, language, consents, heard }} />
        </div>
      ))}
    </>
  );
}
