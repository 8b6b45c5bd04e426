import { sendAnswerBody } from '@homeward/domain/case/answers/send-answer';
import { service } from '@homeward/domain/case/clear';
import { declineReason, partnersAnswer } from '@homeward/domain/case/referral/track';
import type { SectionName } from '@homeward/domain/case/sections';
import { writable } from '@homeward/domain/people/clearance';
import { useState } from 'react';
import { labelOfPointer } from '../casework/acts/act-words.ts';
import { bodyOf } from '../casework/acts/body.ts';
import type { Part } from '../casework/acts/fields.ts';
import { PartList } from '../casework/acts/part-list.tsx';
import { partsOfSection } from '../casework/sections/section-form.tsx';
import { Form } from '../parts/form.tsx';
import { typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Said } from '../parts/said.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { useSession } from '../session/session.tsx';
import { useWords } from '../words/use-words.ts';

/** A provider says which services it gave; of every other section that a role may write, all of it. */
function partsFor(role: string, section: SectionName): readonly Part[] {
  const parts = partsOfSection(section);
  return role === 'provider' ? parts.filter(({ name }) => name === 'services') : parts;
}

function outcomesIn(data: FormData): readonly unknown[] {
  const given = typed(data, '/outcomes/0/service');
  return given === undefined ? [] : [{ service: given, outcome: typed(data, '/outcomes/0/outcome') }];
}

/** Whether an answer to a referral asks for a reason, as its schema says. */
function asksWhy(answer: unknown): boolean {
  return partnersAnswer().options.some(({ shape }) => shape.answer.value === answer && 'reason' in shape);
}

/** Whether the provider takes the person, where it says so; why not goes with a no alone. */
function referralIn(data: FormData): object {
  const answer = typed(data, '/referral/answer');
  if (answer === undefined) return {};
  const reason = typed(data, '/referral/reason');
  return { referral: { answer, ...(asksWhy(answer) && reason !== undefined ? { reason } : {}) } };
}

/** What one knows about the person of a copy goes back sealed, one section an answer: what is medical opens at another desk. */
export function AnswerForm({ copy }: { readonly copy: string }) {
  const say = useWords();
  const { seat } = useSession();
  const sections = writable(seat, 'addressed');
  const [section, setSection] = useState(sections[0]);
  const [sent, setSent] = useState(false);
  if (section === undefined) return null;
  const parts = partsFor(seat.role, section);
  const pointer = `/sections/${section}`;
  return (
    <section aria-label={say('answer.title')}>
      <h2 className="govuk-heading-m">{say('answer.title')}</h2>
      <Said>{sent && <p className="govuk-body">{say('answer.sent')}</p>}</Said>
      <Form
        operation="sendAnswer"
        schema={sendAnswerBody}
        path={{ disclosureId: copy }}
        build={(data) => ({
          sections: { [section]: bodyOf(parts, data, pointer) },
          outcomes: outcomesIn(data),
          ...referralIn(data),
        })}
        label={(at) =>
          at.startsWith(`${pointer}/`)
            ? labelOfPointer('writeSection', at.replace(pointer, '/content'))
            : say(at.startsWith('/referral') ? 'answer.referralReason' : 'answer.what')
        }
        submit={say('answer.send')}
        onDone={(_reply, _sent, form) => {
          setSent(true);
          form.reset();
        }}
      >
        {sections.length > 1 && (
          <SelectField
            pointer="/section"
            label={say('answer.section')}
            options={optionsOf(say, 'section', sections)}
            value={section}
            onChoose={(chosen) => setSection(chosen as SectionName)}
          />
        )}
        <PartList key={section} act="writeSection" parts={parts} pointer={pointer} />
        {seat.role === 'provider' && <Given />}
        {seat.role === 'provider' && <Taken />}
      </Form>
    </section>
  );
}

/** What came of one service: it counts in the case at once. */
function Given() {
  const say = useWords();
  return (
    <>
      <SelectField
        pointer="/outcomes/0/service"
        label={say('answer.service')}
        options={optionsOf(say, 'service', service.options)}
        empty={say('form.none')}
      />
      <SelectField
        pointer="/outcomes/0/outcome"
        label={say('answer.outcome')}
        options={optionsOf(say, 'outcome', ['provided', 'declined'])}
      />
    </>
  );
}

/** Whether the person is taken: it stands in the case at once, and the clock that waits for it stops. */
function Taken() {
  const say = useWords();
  const [answer, setAnswer] = useState('');
  return (
    <>
      <SelectField
        pointer="/referral/answer"
        label={say('answer.referral')}
        options={optionsOf(say, 'outcome', ['accepted', 'declined'])}
        empty={say('form.none')}
        onChoose={setAnswer}
      />
      {asksWhy(answer) && (
        <SelectField
          pointer="/referral/reason"
          label={say('answer.referralReason')}
          options={optionsOf(say, 'referral-declined', declineReason.options)}
          empty={say('form.none')}
        />
      )}
    </>
  );
}
