import type { RecipientKind } from '@homeward/domain/consent/consent';
import { Act } from '../../parts/act.tsx';
import { ConsentQuestion } from '../../parts/consent-answer.tsx';
import type { Heard } from '../../parts/how-answered.tsx';
import { Tag } from '../../parts/small.tsx';
import { useNames } from '../../parts/use-names.ts';
import { sayMoment } from '../../words/formats.ts';
import type { Spoken } from '../../words/use-speeches.ts';
import { useWords } from '../../words/use-words.ts';
import type { Keeping } from '../keeping.ts';

type Props = Keeping & { readonly to: RecipientKind; readonly spoken: Spoken | undefined; readonly heard: Heard };

/** One question: what is read aloud, in the person’s language; what it takes; the answer, and the ones before. */
export function OneConsent({ to, spoken, heard, file, version, onDone, onStale }: Props) {
  const say = useWords();
  const about = { type: 'case', case: file.id };
  return (
    <section className="hw-item" aria-label={say(`consent.to.${to}`)}>
      <h2 className="govuk-heading-m">{say(`consent.to.${to}`)}</h2>
      {spoken && (
        <blockquote className="hw-aloud" lang={spoken.language}>
          {spoken.say(`consent.text.${to}`)}
        </blockquote>
      )}
      {spoken && spoken.language !== document.documentElement.lang && (
        <p className="govuk-body hw-about">{say(`consent.text.${to}`)}</p>
      )}
      <ConsentQuestion
        to={to}
        about={about}
        heard={heard}
        version={version}
        onDone={onDone}
        onStale={onStale}
        language={file.language}
        consents={file.consents}
      />
      <Answers to={to} file={file} version={version} onDone={onDone} onStale={onStale} />
    </section>
  );
}

/** What the person answered so far, the newest first; a yes that lives can be taken back. */
function Answers({ to, file, version, onDone, onStale }: Keeping & { readonly to: RecipientKind }) {
  const say = useWords();
  const names = useNames();
  const answers = file.consents.filter((one) => one.to === to).toReversed();
  if (answers.length === 0) return <p className="govuk-body">{say('consents.not-asked')}</p>;
  return (
    <ul className="govuk-list hw-lines">
      {answers.map((one) => (
        <li key={one.id}>
          <Tag colour={one.withdrawn ? 'grey' : one.given ? 'green' : 'red'}>
            {say(one.withdrawn ? 'consents.withdrawn' : one.given ? 'consents.given' : 'consents.refused')}
          </Tag>{' '}
          {[
            sayMoment(one.at),
            say(`consent.for.${one.for}`),
            say(`consent.how.${one.how}`),
            one.organisation && names.organisation(one.organisation),
          ]
            .filter(Boolean)
            .join(' · ')}
          {one.given && one.withdrawn === undefined && (
            <Act
              operation="withdrawConsent"
              version={version}
              body={{ about: { type: 'case', case: file.id }, consent: one.id }}
              text={say('consents.withdraw')}
              about={`${say(`consent.to.${to}`)}, ${sayMoment(one.at)}`}
              onDone={onDone}
              onStale={onStale}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
