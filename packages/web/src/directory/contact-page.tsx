import { Link, useParams } from 'wouter';
import type { Reply } from '../api/call.ts';
import { useForget, useRead } from '../api/use-read.ts';
import { Page } from '../parts/page.tsx';
import { Inset, LinkButton, Waiting } from '../parts/small.tsx';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayCountry, sayLanguage, sayPrinted } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { ContactChange } from './contact-change.tsx';
import { type Channel, FreshnessTag, freshnessWhy } from './freshness.tsx';
import { VerifyForm } from './verify-form.tsx';

type View = Reply<'viewContact'>;

/** One contact: each channel with its source, when it was verified and what it is good for today; what waits for a second person. */
export function ContactPage() {
  const say = useWords();
  const { contact: id = '' } = useParams();
  const contact = useRead('viewContact', { path: { contact: id } });
  return (
    <Page title={say('contact.title')}>{contact.data ? <Card view={contact.data} /> : <Waiting read={contact} />}</Page>
  );
}

function Card({ view }: { readonly view: View }) {
  const say = useWords();
  const { seat } = useSession();
  const forget = useForget();
  const keeps = seat.role === 'directory-keeper';
  const again = () => void forget('viewContact', 'listContacts');
  const channels = view.listed?.channels ?? [];
  return (
    <>
      <Facts view={view} />
      {view.proposal && (
        <section aria-label={say('contact.proposed')}>
          <h2 className="govuk-heading-m">{say('contact.proposed')}</h2>
          <Inset>{say('contact.proposed.say')}</Inset>
          <ContactChange contact={view} />
        </section>
      )}
      <section aria-label={say('contact.channels')}>
        <h2 className="govuk-heading-m">{say('contact.channels')}</h2>
        {channels.length === 0 && <p className="govuk-body">{say('contact.no-channels')}</p>}
        {channels.map((one) => (
          <ChannelCard key={`${one.kind}${one.value}`} channel={one} />
        ))}
      </section>
      {keeps && channels.length > 0 && <VerifyForm view={view} again={again} />}
      {keeps && <LinkButton href={`/contacts/${view.id}/change`}>{say('contact.change')}</LinkButton>}
      <p className="govuk-body">
        <Link href={keeps ? '/' : '/contacts'} className="govuk-link">
          {say('contact.back')}
        </Link>
      </p>
    </>
  );
}

function Facts({ view: { status, listed } }: { readonly view: View }) {
  const say = useWords();
  const names = useNames();
  if (listed === undefined) return <Summary rows={[[say('contact.status'), say(`contact-status.${status}`)]]} />;
  return (
    <Summary
      rows={[
        [say('contacts.organisation'), `${names.organisation(listed.organisation)}, ${sayCountry(listed.country)}`],
        [say('contacts.desk'), listed.desk ? say(`desk.${listed.desk}`) : say('contacts.no-desk')],
        [say('contacts.purposes'), listed.purposes.map((one) => say(`purpose.${one}`)).join(', ') || '–'],
        [say('contacts.languages'), listed.languages.map(sayLanguage).join(', ') || '–'],
        [say('contacts.hours'), listed.hours ?? '–'],
        ...(listed.speaksFor
          ? [[say('contacts.speaks-for'), listed.speaksFor.map((one) => sayCitizenship(say, one)).join(', ')] as const]
          : []),
      ]}
    />
  );
}

/** One channel with its history as the directory keeps it: where it was read, when it was printed, who made sure and how. */
function ChannelCard({ channel }: { readonly channel: Channel }) {
  const say = useWords();
  const names = useNames();
  const { kind, value, source, published, verified, freshness } = channel;
  return (
    <div className="hw-item">
      <p className="govuk-body hw-mb-1">
        <strong>{say(`channel-kind.${kind}`)}</strong> <span className="hw-value">{value}</span>{' '}
        <FreshnessTag of={freshness} />
      </p>
      <p className="govuk-body hw-mb-1">{freshnessWhy(say, channel)}</p>
      <p className="govuk-hint">
        {say('channel.source', { source })}
        {published && <> · {say('channel.published', { on: sayPrinted(published) })}</>}
        {verified?.by && <> · {say('channel.by', { by: names.person(verified.by) })}</>}
        {' · '}
        {say(channel.public ? 'channel.public' : 'channel.not-public')}
      </p>
    </div>
  );
}
