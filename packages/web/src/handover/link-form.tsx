import { sendOneTimeLinkBody } from '@homeward/domain/handover/one-time-link';
import { elsewhere } from '@homeward/domain/people/actor';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details, Inset } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import { type Acting, offerOf, type View } from './view.ts';

/** The other side has nobody with an account at the gate: a link goes to its organisation, and the escort speaks the code. */
export function LinkForm(acting: Acting) {
  const say = useWords();
  if (offerOf(acting.view, 'sendOneTimeLink') === undefined) return null;
  return (
    <Details summary={say('link.title')}>
      <p className="govuk-body">{say('link.say')}</p>
      <LastLink view={acting.view} />
      <Sending {...acting} />
    </Details>
  );
}

function LastLink({ view: { link } }: { readonly view: View }) {
  const say = useWords();
  const names = useNames();
  if (link === undefined || link.used) return null;
  const { until, wrong, dead } = link;
  const organisation = names.organisation(link.organisation);
  return (
    <Inset>
      {dead
        ? say('link.dead', { organisation })
        : say('link.sent', { organisation, until: sayMoment(until), wrong: String(wrong) })}
    </Inset>
  );
}

function Sending({ view, ...acting }: Acting) {
  const say = useWords();
  const names = useNames();
  const { country, mission } = view;
  const contacts = useRead('listContacts', country === elsewhere ? {} : { query: { country } });
  const [code, setCode] = useState<string>();
  const there = (contacts.data?.items ?? []).flatMap(({ id, listed }) =>
    listed?.desk === undefined &&
    (mission === undefined || listed?.organisation === mission.organisation) &&
    listed?.channels.some(({ kind }) => kind === 'email')
      ? [{ value: id, label: names.organisation(listed.organisation) }]
      : [],
  );
  if (contacts.data && there.length === 0) return <Inset>{say('link.none')}</Inset>;
  return (
    <>
      <Form
        {...acting}
        operation="sendOneTimeLink"
        path={{ handoverId: view.id }}
        schema={sendOneTimeLinkBody}
        build={(data) => filled({ contact: typed(data, '/contact') })}
        label={() => say('link.contact')}
        submit={say('link.submit')}
        onDone={(reply) => {
          setCode(reply.code);
          acting.onDone(reply);
        }}
        secondary
      >
        <SelectField pointer="/contact" label={say('link.contact')} empty={say('link.choose')} options={there} />
      </Form>
      {code && <Spoken code={code} />}
    </>
  );
}

function Spoken({ code }: { readonly code: string }) {
  const say = useWords();
  return (
    <div className="govuk-panel" role="status">
      <h3 className="govuk-heading-s">{say('link.code')}</h3>
      <p className="govuk-heading-l">{code}</p>
      <p className="govuk-body">{say('link.code.say')}</p>
    </div>
  );
}
