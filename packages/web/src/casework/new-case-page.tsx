import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type * as z from 'zod';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Details } from '../parts/small.tsx';
import { useWords } from '../words/use-words.ts';
import { labelOfPointer } from './acts/act-words.ts';
import { bodyOf } from './acts/body.ts';
import { PartList } from './acts/part-list.tsx';
import { OpenFromHandover } from './open-from-handover.tsx';
import { partsOfOpening } from './parts-of-opening.ts';

const timing = ['occurredAt', 'lateReason'];

/** What stands in the form already: an answer that nobody goes on to write down is none. */
const given = { consent: { textVersion: '1', language: 'km' }, language: 'km' };

/** A file for somebody whom no truck brought: told of inside the country, received in a handover, or back without one. */
export function NewCasePage() {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const parts = useMemo(() => partsOfOpening('report'), []);
  return (
    <Page title={say('open.title')}>
      <OpenFromHandover />
      <h2 className="govuk-heading-m">{say('open.report')}</h2>
      <p className="govuk-body">{say('open.report-say')}</p>
      <Form
        operation="openCase"
        schema={openCaseBody as z.ZodType}
        build={(data) => bodyOf(parts, data, '', given)}
        label={(pointer) => labelOfPointer('openCase', pointer)}
        submit={say('cases.open')}
        onDone={(reply) => void forget('listCases').then(() => goTo(`/cases/${reply.id}`))}
      >
        <PartList act="openCase" parts={parts.filter(({ name }) => !timing.includes(name))} pointer="" value={given} />
        <Details summary={say('acts.when')}>
          <PartList act="openCase" parts={parts.filter(({ name }) => timing.includes(name))} pointer="" />
        </Details>
      </Form>
    </Page>
  );
}
