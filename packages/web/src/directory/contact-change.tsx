import type { Reply } from '../api/call.ts';
import { Summary } from '../parts/summary.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry, sayLanguage, sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

export type Contact = Reply<'listContacts'>['items'][number];

/** What somebody proposes of a contact, beside what stands there now: nothing of it holds before a second person agrees. */
export function ContactChange({ contact }: { readonly contact: Contact }) {
  const say = useWords();
  const names = useNames();
  const { proposal, listed } = contact;
  if (proposal === undefined) return null;
  const { asked } = proposal;
  const was = listed?.channels.map(({ value }) => value) ?? [];
  const will = asked.channels.map(({ value }) => value);
  return (
    <Summary
      rows={[
        [say('contacts.organisation'), `${names.organisation(asked.organisation)}, ${sayCountry(asked.country)}`],
        [say('contacts.desk'), asked.desk ? say(`desk.${asked.desk}`) : say('contacts.no-desk')],
        [say('contacts.purposes'), asked.purposes.map((one) => say(`purpose.${one}`)).join(', ')],
        [say('contacts.languages'), asked.languages.map(sayLanguage).join(', ')],
        ...(asked.hours ? [[say('contacts.hours'), asked.hours] as const] : []),
        [say('change.new'), listOf(will.filter((one) => !was.includes(one)))],
        [say('change.gone'), listOf(was.filter((one) => !will.includes(one)))],
        [say('change.stays'), listOf(will.filter((one) => was.includes(one)))],
        [
          say('second.by'),
          names.person(proposal.by, { role: 'directory-keeper', organisation: proposal.byOrganisation }),
        ],
        [say('second.since'), sayMoment(proposal.at)],
      ]}
    />
  );
}

function listOf(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.join(', ');
}
