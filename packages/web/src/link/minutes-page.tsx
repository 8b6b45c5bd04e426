import { nameIn } from '@homeward/domain/directory/name-in';
import { openLinkBody } from '@homeward/domain/handover/one-time-link';
import { useCallback, useState } from 'react';
import type { Reply } from '../api/asked.ts';
import { numberRow } from '../numbers/numbered.tsx';
import { Act } from '../parts/act.tsx';
import { Form } from '../parts/form.tsx';
import { typedFigures } from '../parts/form-data.ts';
import { Page } from '../parts/page.tsx';
import { Summary } from '../parts/summary.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useIdleLock } from '../session/idle-lock.ts';
import { sayCountry, sayDay } from '../words/formats.ts';
import { currentLanguage } from '../words/language.ts';
import { useLawWords } from '../words/use-law-words.ts';
import { type Say, useWords } from '../words/use-words.ts';
import { linkIn } from './link-in.ts';

type Opened = Reply<'openLink'>;
type Said = { readonly link: string; readonly code: string };

/** The code, the person, one word: for an officer at the gate who has no account here. */
export function MinutesPage() {
  const say = useWords();
  const [opened, setOpened] = useState<{ readonly minutes: Opened; readonly said: Said }>();
  const [done, setDone] = useState(false);
  // Where nobody is for a while, nobody’s name is left standing.
  useIdleLock(useCallback(() => setOpened(undefined), []));
  return (
    // Each step is a page of its own: whoever reads by ear hears that it changed.
    <Page key={stepOf(done, opened)} title={say('by-link.title')}>
      {done && (
        <p className="govuk-body" role="status">
          {say('by-link.done')}
        </p>
      )}
      {!done && opened === undefined && <Code onOpened={(minutes, said) => setOpened({ minutes, said })} />}
      {!done && opened !== undefined && (
        <Confirm {...opened} onAgain={(minutes) => setOpened({ ...opened, minutes })} onDone={() => setDone(true)} />
      )}
    </Page>
  );
}

function stepOf(done: boolean, opened: object | undefined): string {
  if (done) return 'done';
  return opened === undefined ? 'code' : 'minutes';
}

function Code({ onOpened }: { readonly onOpened: (minutes: Opened, said: Said) => void }) {
  const say = useWords();
  // Kept from the beginning: whoever skips to the content changes what stands behind `#`.
  const [link] = useState(() => linkIn(location.hash));
  return (
    <>
      <p className="govuk-body">{say('by-link.say')}</p>
      <Form
        operation="openLink"
        schema={openLinkBody}
        build={(data) => ({ link, code: typedFigures(data, '/code') })}
        label={(pointer) => say(pointer === '/link' ? 'by-link.cut' : 'by-link.code')}
        submit={say('by-link.open')}
        onDone={(reply, sent) => onOpened(reply, sent as Said)}
      >
        <TextField pointer="/code" label={say('by-link.code')} width="10" />
      </Form>
      <p className="govuk-hint">{say('by-link.not')}</p>
    </>
  );
}

type Opening = {
  readonly minutes: Opened;
  readonly said: Said;
  readonly onAgain: (minutes: Opened) => void;
  readonly onDone: () => void;
};

function Confirm({ minutes, said, onAgain, onDone }: Opening) {
  const say = useWords();
  const organisation = calledIn(say, minutes, minutes.organisation);
  const { minutes: hash } = minutes;
  return (
    <>
      <Facts minutes={minutes} />
      <Exceptions minutes={minutes} />
      <p className="govuk-body">{say('by-link.confirm.say', { organisation })}</p>
      <Act
        operation="confirmByLink"
        body={{ ...said, minutes: hash }}
        text={say('next.confirm')}
        onDone={onDone}
        primary
      />
      <Act operation="openLink" body={said} text={say('by-link.again')} onDone={onAgain} />
    </>
  );
}

function Facts({ minutes }: { readonly minutes: Opened }) {
  const say = useWords();
  const { number, date, gate, from, sender, organisation, sex, age, person } = minutes;
  const called = (id: string) => calledIn(say, minutes, id);
  return (
    <Summary
      rows={[
        ...numberRow(say('number.title'), number),
        [say('handover.date'), date ? sayDay(date) : say('handover.no-date')],
        [say('handover.gate'), gate ? called(gate) : '–'],
        [say('by-link.from'), `${sayCountry(from)} (${called(sender)})`],
        [say('by-link.for'), called(organisation)],
        [say('handover.person'), `${say(`sex.${sex}`)}, ${say(`age-class.${age}`)}`],
        [say('by-link.name'), nameOf(person) ?? say('by-link.no-name')],
        ...(person?.document ? [[say('by-link.document'), person.document] as const] : []),
      ]}
    />
  );
}

/** Whoever has no account reads no list of names: the minutes bring those that they speak of. */
function calledIn(say: Say, { called }: Opened, id: string): string {
  const found = called.find((one) => one.id === id);
  return found === undefined ? say('unnamed.organisation') : nameIn(currentLanguage(), found);
}

function nameOf(person: Opened['person']): string | undefined {
  const names = [person?.name.local, person?.name.latin].filter((name) => name !== undefined && name !== '');
  return names.length === 0 ? undefined : names.join(' – ');
}

/** What is not as it should be is listed, never hidden. */
function Exceptions({ minutes }: { readonly minutes: Opened }) {
  const { exceptions } = minutes;
  const say = useWords();
  const { breachSays } = useLawWords();
  if (exceptions.length === 0) return null;
  return (
    <>
      <p className="govuk-body hw-mb-1">{say('minutes.exceptions')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {exceptions.map(({ code, side, answer, organisation }) => (
          <li key={`${code}${side}`}>
            {`${code} ${breachSays(code)} – ${say(side === 'E' ? 'side.S' : `side.${side}`)}, ${calledIn(say, minutes, organisation)}: ${say(`tick.${answer}`)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
