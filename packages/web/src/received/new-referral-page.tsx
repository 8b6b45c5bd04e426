import { sendReferralBody } from '@homeward/domain/case/referred-in/referral-in-body';
import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { labelOfPointer } from '../casework/acts/act-words.ts';
import { bodyOf } from '../casework/acts/body.ts';
import { fieldOf, type Part } from '../casework/acts/fields.ts';
import { PartList } from '../casework/acts/part-list.tsx';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { Page } from '../parts/page.tsx';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';

/** In the order in which one tells of somebody, after who it is: what for, and what the person said to it. */
const order = ['sex', 'citizenship', 'language', 'signLanguage', 'services', 'needs'];
const last = ['doNotContactEmbassy', 'consent'];
const timing = ['occurredAt', 'lateReason'];

function partsNamed(names: readonly string[]): readonly Part[] {
  const whole = fieldOf(sendReferralBody);
  const parts = whole.type === 'parts' ? whole.parts : [];
  return names.flatMap((name) => parts.filter((part) => part.name === name));
}

/** Who the person is, and why they are referred: what lies sealed. */
function sealedParts(): readonly Part[] {
  const [sections] = partsNamed(['sections']);
  return sections?.field.type === 'parts' ? sections.field.parts : [];
}

/** How the organisation knows the person itself. Whoever fills the form in anew for a number that was declined asks once more. */
function ownNumber(data: FormData): object {
  const id = typed(data, '/external/id');
  return id === undefined ? {} : { external: { system: 'own', id }, again: true };
}

/** What stands in the answer already; of a child nobody need write one down. */
const given = { consent: { textVersion: '1', language: 'km' } };

/** A partner refers somebody to casework. */
export function NewReferralPage() {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const [asked, then, when] = useMemo(() => [order, last, timing].map(partsNamed), []);
  const sealed = useMemo(sealedParts, []);
  const all = [...(asked ?? []), ...(then ?? []), ...(when ?? [])];
  return (
    <Page title={say('referred.new')}>
      <p className="govuk-body">{say('referred.new-say')}</p>
      <Form
        operation="sendReferral"
        schema={sendReferralBody}
        build={(data) => ({
          ...bodyOf(all, data, '', given),
          sections: bodyOf(sealed, data, '/sections'),
          ...ownNumber(data),
        })}
        label={(at) => (at.startsWith('/external') ? say('referred.number') : labelOfPointer('sendReferral', at))}
        submit={say('referred.send')}
        onDone={() => void forget('listReferrals').then(() => goTo('/referrals'))}
      >
        <TextField
          pointer="/external/id"
          label={say('referred.own-number')}
          hint={say('referred.own-hint')}
          width="20"
          code
        />
        <PartList act="sendReferral" parts={sealed} pointer="/sections" />
        <PartList act="sendReferral" parts={asked ?? []} pointer="" value={{ language: 'km' }} />
        <PartList act="sendReferral" parts={then ?? []} pointer="" value={given} />
        <Details summary={say('acts.when')}>
          <PartList act="sendReferral" parts={when ?? []} pointer="" />
        </Details>
      </Form>
      <p className="govuk-body">
        <Link href="/referrals" className="govuk-link">
          {say('referred.all')}
        </Link>
      </p>
    </Page>
  );
}
