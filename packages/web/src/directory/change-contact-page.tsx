import { contactAsked } from '@homeward/domain/directory/contact';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useForget, useRead } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Waiting } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { contactBody } from './contact-body.ts';
import { Channels, ContactFields } from './contact-fields.tsx';
import type { Listed } from './freshness.tsx';

/** A new contact, or another whole version of one that is there. */
export function ChangeContactPage() {
  const say = useWords();
  const { contact: id } = useParams();
  const contact = useRead('viewContact', { path: { contact: id ?? '' } }, id !== undefined);
  const ready = id === undefined || contact.data !== undefined;
  return (
    <Page title={say(id === undefined ? 'change.title-new' : 'change.title')}>
      <p className="govuk-body">{say('change.say')}</p>
      {ready ? <ChangeForm id={id} listed={contact.data?.listed} /> : <Waiting read={contact} />}
    </Page>
  );
}

function ChangeForm({ id, listed }: { readonly id: string | undefined; readonly listed: Listed | undefined }) {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const [rows, setRows] = useState(Math.max(listed?.channels.length ?? 0, 1));
  return (
    <Form
      operation="proposeContactChange"
      schema={contactAsked}
      build={(data) => contactBody(data, rows)}
      label={labelOf(say)}
      submit={say('change.save')}
      onDone={({ id: made }) => void forget('listContacts', 'viewContact').then(() => goTo(`/contacts/${id ?? made}`))}
    >
      <ContactFields id={id} listed={listed} />
      <Channels listed={listed} rows={rows} setRows={setRows} />
    </Form>
  );
}

/** `/channels/1/value` is the value of the second channel. */
function labelOf(say: (key: string, values?: Readonly<Record<string, string | number>>) => string) {
  return (pointer: string) => {
    const [, part = '', row, field] = pointer.split('/');
    if (part !== 'channels') return say(`change.${part}`);
    const channel = say('change.channel', { number: Number(row ?? 0) + 1 });
    return field === undefined ? channel : `${channel}, ${say(`change.${field}`)}`;
  };
}
