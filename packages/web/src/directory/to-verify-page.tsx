import { Link } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Contact } from './contact-change.tsx';
import { FreshnessTag, freshnessWhy } from './freshness.tsx';

/** The queue of calls: the channel that nobody has verified for longest comes first. */
export function ToVerifyPage() {
  const say = useWords();
  const contacts = useRead('listContacts', { query: { due: 'true' } });
  return (
    <Page title={say('to-verify.title')}>
      <p className="govuk-body">{say('to-verify.say')}</p>
      {contacts.data ? <Queue contacts={contacts.data.items} /> : <Waiting read={contacts} />}
    </Page>
  );
}

const due: readonly string[] = ['never-verified', 'stale', 'too-old'];

function Queue({ contacts }: { readonly contacts: readonly Contact[] }) {
  const say = useWords();
  const names = useNames();
  if (contacts.length === 0) return <p className="govuk-body">{say('to-verify.none')}</p>;
  return contacts.map(({ id, listed }) => (
    <div key={id} className="hw-item">
      <p className="govuk-body hw-mb-1">
        <Link href={`/contacts/${id}`} className="govuk-link">
          {names.organisation(listed?.organisation ?? '')}
        </Link>
        {listed && `, ${sayCountry(listed.country)}`}
      </p>
      <ul className="govuk-list">
        {listed?.channels
          .filter(({ freshness }) => due.includes(freshness))
          .map((one) => (
            <li key={`${one.kind}${one.value}`}>
              {say(`channel-kind.${one.kind}`)} <span className="hw-value">{one.value}</span>{' '}
              <FreshnessTag of={one.freshness} /> {freshnessWhy(say, one)}
            </li>
          ))}
      </ul>
    </div>
  ));
}
