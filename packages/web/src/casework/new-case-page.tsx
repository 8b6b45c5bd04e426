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
import { fieldOf, type Part } from './acts/fields.ts';
import { PartList } from './acts/part-list.tsx';
import { OpenFromHandover } from './open-from-handover.tsx';

const timing = ['occurredAt', 'lateReason'];

/** The parts of opening a file from a report, as the server takes them. */
function partsFromReport(): readonly Part[] {
  const whole = fieldOf(openCaseBody);
  const ways = whole.type === 'either' ? whole.ways : [];
  const bodies = ways.flatMap((way) => (way.type === 'parts' ? [way.parts] : []));
  return bodies.find((parts) => parts.some(({ field }) => field.type === 'fixed' && field.value === 'report')) ?? [];
}

/** A file for somebody whom no truck brought: told of inside the country, or received in a handover. */
export function NewCasePage() {
  const say = useWords();
  const [, goTo] = useLocation();
  const forget = useForget();
  const parts = useMemo(partsFromReport, []);
  return (
    <Page title={say('open.title')}>
      <OpenFromHandover />
      <h2 className="govuk-heading-m">{say('open.report')}</h2>
      <p className="govuk-body">{say('open.report-say')}</p>
      <Form
        operation="openCase"
        schema={openCaseBody as z.ZodType}
        build={(data) => bodyOf(parts, data)}
        label={(pointer) => labelOfPointer('openCase', pointer)}
        submit={say('cases.open')}
        onDone={(reply) => void forget('listCases').then(() => goTo(`/cases/${reply.id}`))}
      >
        <PartList
          act="openCase"
          parts={parts.filter(({ name }) => !timing.includes(name))}
          pointer=""
          value={{ consent: { textVersion: '1', language: 'km' }, language: 'km' }}
        />
        <Details summary={say('acts.when')}>
          <PartList act="openCase" parts={parts.filter(({ name }) => timing.includes(name))} pointer="" />
        </Details>
      </Form>
    </Page>
  );
}
