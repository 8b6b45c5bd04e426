import { useState } from 'react';
import { Link } from 'wouter';
import { useRead } from '../api/use-read.ts';
import { Filter, FilterRow, FilterText } from '../parts/filter.tsx';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { LinkButton, Tag, Waiting } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { Contact } from './contact-change.tsx';
import { bestOf, FreshnessTag, freshnesses } from './freshness.tsx';

const notes: readonly string[] = ['case-worker', 'supervisor'];

/** Whom one reaches where, and whether that is still so. */
export function ContactsPage() {
  const say = useWords();
  const { seat } = useSession();
  const contacts = useRead('listContacts');
  return (
    <Page title={say('contacts.title')}>
      {seat.role === 'directory-keeper' && <LinkButton href="/contacts/new">{say('contacts.new')}</LinkButton>}
      {notes.includes(seat.role) && seat.desk === 'casework' && (
        <p className="govuk-body">
          <Link href="/observation" className="govuk-link">
            {say('contacts.observe')}
          </Link>
        </p>
      )}
      {contacts.data ? (
        <>
          <Standing counts={contacts.data.freshness} />
          <Contacts all={contacts.data.items} />
        </>
      ) : (
        <Waiting read={contacts} />
      )}
    </Page>
  );
}

/** How many channels are good for what. */
function Standing({ counts }: { readonly counts: Partial<Record<string, number>> }) {
  const say = useWords();
  const known = freshnesses.filter((one) => (counts[one] ?? 0) > 0);
  if (known.length === 0) return null;
  return (
    <ul className="govuk-list hw-row" aria-label={say('contacts.standing')}>
      {known.map((one) => (
        <li key={one}>
          <FreshnessTag of={one} /> {counts[one]}
        </li>
      ))}
    </ul>
  );
}

function Contacts({ all }: { readonly all: readonly Contact[] }) {
  const say = useWords();
  const [country, setCountry] = useState('');
  const [fresh, setFresh] = useState('');
  const [text, setText] = useState('');
  const names = useNames();
  if (all.length === 0) return <p className="govuk-body">{say('contacts.none')}</p>;
  const countries = [...new Set(all.flatMap((one) => countryOf(one) ?? []))].toSorted();
  const shown = all
    .filter((one) => country === '' || countryOf(one) === country)
    .filter((one) => fresh === '' || one.listed?.channels.some(({ freshness }) => freshness === fresh))
    .filter((one) =>
      `${one.id} ${names.organisation(organisationOf(one))}`.toLowerCase().includes(text.trim().toLowerCase()),
    );
  return (
    <>
      <FilterRow found={shown.length}>
        <Filter
          label={say('contacts.country')}
          value={country}
          onChange={setCountry}
          options={countries.map((value) => ({ value, label: sayCountry(value) }))}
        />
        <Filter
          label={say('contacts.freshness')}
          value={fresh}
          onChange={setFresh}
          options={optionsOf(say, 'freshness', freshnesses)}
        />
        <FilterText label={say('contacts.organisation')} value={text} onChange={setText} />
      </FilterRow>
      {shown.length > 0 && <ContactTable contacts={shown} />}
    </>
  );
}

function countryOf({ listed, proposal }: Contact): string | undefined {
  return listed?.country ?? proposal?.asked.country;
}

function organisationOf({ listed, proposal }: Contact): string {
  return listed?.organisation ?? proposal?.asked.organisation ?? '';
}

function ContactTable({ contacts }: { readonly contacts: readonly Contact[] }) {
  const say = useWords();
  const names = useNames();
  const rows = contacts.map((one) => ({
    key: one.id,
    cells: [
      <Link key="link" href={`/contacts/${one.id}`} className="govuk-link">
        {names.organisation(organisationOf(one))}
      </Link>,
      sayCountry(countryOf(one) ?? 'KH'),
      one.listed?.desk ? say(`desk.${one.listed.desk}`) : say('contacts.no-desk'),
      one.listed?.purposes.map((purpose) => say(`purpose.${purpose}`)).join(', ') || '–',
      <BestChannel key="best" contact={one} />,
    ],
  }));
  const heads = ['organisation', 'country', 'desk', 'purposes', 'freshness'].map((head) => say(`contacts.${head}`));
  return <Table caption={say('contacts.list')} heads={heads} rows={rows} cards />;
}

/** A list warns before anybody writes: by its best channel, and by what waits for a second person. */
function BestChannel({ contact: { listed, proposal, status } }: { readonly contact: Contact }) {
  const say = useWords();
  const best = listed && bestOf(listed.channels);
  return (
    <>
      {best ? <FreshnessTag of={best} /> : <Tag colour="grey">{say(`contact-status.${status}`)}</Tag>}
      {proposal && <> {say('contacts.waits')}</>}
    </>
  );
}
