import { useForget, useRead } from '../api/use-read.ts';
import { ContactChange } from '../directory/contact-change.tsx';
import { Act } from '../parts/act.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { AtDesk } from '../session/at-desk.tsx';
import { sayCountry, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { sayWho } from './say-who.ts';
import { type Seat, useSeats } from './use-seats.ts';

/** What the second person of another organisation has to answer at the office: roles and contacts. */
export function SecondPersonPage() {
  const say = useWords();
  return (
    <Page title={say('second.title')}>
      <p className="govuk-body">{say('second.say')}</p>
      <AtDesk desk="office">
        <Roles />
        <Contacts />
      </AtDesk>
    </Page>
  );
}

function Roles() {
  const say = useWords();
  const { read, seats, again } = useSeats();
  const waiting = seats?.filter(({ proposal }) => proposal !== undefined);
  return (
    <section aria-label={say('second.roles')}>
      <h2 className="govuk-heading-m">{say('second.roles')}</h2>
      {waiting === undefined && <Waiting read={read} />}
      {waiting?.length === 0 && <p className="govuk-body">{say('second.none')}</p>}
      {waiting?.map((seat) => (
        <OneRole key={seat.id} seat={seat} again={again} />
      ))}
    </section>
  );
}

function OneRole({ seat, again }: { readonly seat: Seat; readonly again: () => void }) {
  const say = useWords();
  const names = useNames();
  const { proposal } = seat;
  if (proposal === undefined) return null;
  return (
    <div className="hw-item">
      <Summary
        rows={[
          [say('seats.who'), sayWho(names, seat)],
          [say('seats.role'), say(`role.${proposal.role}`)],
          [say('seats.desk'), `${say(`desk.${seat.desk}`)}, ${sayCountry(seat.country)}`],
          [say('seats.organisation'), names.organisation(proposal.organisation)],
          ...(seat.role ? [[say('second.role-now'), say(`role.${seat.role}`)] as const] : []),
          [
            say('second.by'),
            names.person(proposal.by, { role: 'administrator', organisation: proposal.byOrganisation }),
          ],
          [say('second.since'), sayMoment(proposal.at)],
        ]}
      />
      <Answers
        about={sayWho(names, seat)}
        records="seats"
        record={seat.id}
        version={seat.version}
        proposal={proposal.id}
        again={again}
      />
    </div>
  );
}

function Contacts() {
  const say = useWords();
  const names = useNames();
  const contacts = useRead('listContacts');
  const forget = useForget();
  const again = () => void forget('listContacts');
  const waiting = contacts.data?.items.filter(({ proposal }) => proposal !== undefined);
  return (
    <section aria-label={say('second.contacts')}>
      <h2 className="govuk-heading-m">{say('second.contacts')}</h2>
      {waiting === undefined && <Waiting read={contacts} />}
      {waiting?.length === 0 && <p className="govuk-body">{say('second.none')}</p>}
      {waiting?.map(
        (contact) =>
          contact.proposal && (
            <div key={contact.id} className="hw-item">
              <ContactChange contact={contact} />
              <Answers
                about={names.organisation(contact.proposal.asked.organisation)}
                records="contacts"
                record={contact.id}
                version={contact.version}
                proposal={contact.proposal.id}
                again={again}
              />
            </div>
          ),
      )}
    </section>
  );
}

type Asked = {
  readonly about: string;
  readonly records: 'seats' | 'contacts';
  readonly record: string;
  readonly version: number;
  readonly proposal: string;
  readonly again: () => void;
};

/** Both answers are kept; neither is chosen beforehand. */
function Answers({ about, records, record, version, proposal, again }: Asked) {
  const say = useWords();
  const answer = (said: 'approved' | 'declined') => (
    <Act
      operation="approve"
      path={{ records, record }}
      version={version}
      body={{ proposal, answer: said }}
      text={say(`second.${said}`)}
      about={about}
      onDone={again}
      onStale={again}
    />
  );
  return (
    <div className="hw-row">
      {answer('approved')}
      {answer('declined')}
    </div>
  );
}
