import type { MendedWords } from '@homeward/domain/arrival/mending';
import { Link } from 'wouter';
import { isOpen } from '../outbox/item.ts';
import { mine } from '../outbox/outbox.ts';
import { Inset, Tag } from '../parts/small.tsx';
import { useNames } from '../parts/use-names.ts';
import { useSession } from '../session/session.tsx';
import { sayLanguage, sayMoment } from '../words/formats.ts';
import { type Say, sayCitizenship, useWords } from '../words/use-words.ts';
import { peopleOf } from './next-step.tsx';
import { type Arrival, ageWords, nameOf } from './person-words.ts';

type Correction = NonNullable<Arrival['corrections']>[number];

function wordsOf({ sealed }: Arrival, entry: string | undefined): MendedWords | undefined {
  return ((sealed['mended'] ?? []) as readonly MendedWords[]).find((one) => one.entry === entry);
}

/** What stood there before, each in its own words. */
function stood(say: Say, { was, sealed }: Correction, before: MendedWords['before']): readonly string[] {
  return [
    ...(sealed.includes('name') && before ? [nameOf(say, { identity: before })] : []),
    ...(sealed.includes('age') && before ? [ageWords(say, before.age)] : []),
    ...(was.sex === undefined ? [] : [say(`sex.${was.sex}`)]),
    ...(was.age === undefined ? [] : [say(`age-class.${was.age}`)]),
    ...(was.language === undefined ? [] : [sayLanguage(was.language)]),
    ...(was.citizenship === undefined ? [] : [sayCitizenship(say, was.citizenship)]),
    ...(was.company === undefined ? [] : [say(`company.${was.company}`)]),
  ];
}

/** What was corrected of the person, and whether they were taken back: with who, when, why, and what stood there before. */
export function Mended({ arrival }: { readonly arrival: Arrival }) {
  const say = useWords();
  const names = useNames();
  const { corrections = [], withdrawn } = arrival;
  return (
    <>
      <StillHere arrival={arrival.id} />
      {corrections.map((one) => {
        const words = wordsOf(arrival, one.id);
        const reason = say(`correction-reason.${one.reason}`);
        return (
          <Inset key={one.id}>
            <p>{say('mend.corrected', { when: sayMoment(one.at), who: names.person(one.by), reason })}</p>
            <p>
              {say('mend.before')} <s>{stood(say, one, words?.before).join(' · ') || '–'}</s>
            </p>
            {words?.words && <p>{words.words}</p>}
          </Inset>
        );
      })}
      {withdrawn && (
        <Inset>
          <p>
            <strong>
              {say('taken-back.say', {
                when: sayMoment(withdrawn.at),
                who: names.person(withdrawn.by),
                reason: say(`withdrawal-reason.${withdrawn.reason}`),
              })}
            </strong>
          </p>
          {withdrawn.sameAs && (
            <Link href={peopleOf(withdrawn.sameAs.batch, withdrawn.sameAs.arrival)} className="govuk-link">
              {say('taken-back.same')}
            </Link>
          )}
        </Inset>
      )}
    </>
  );
}

/** That something mended of the person lies on this device alone. */
function StillHere({ arrival }: { readonly arrival: string }) {
  const say = useWords();
  const { desk } = useSession();
  const mends: readonly string[] = ['correctArrival', 'withdrawArrival'];
  const waits =
    desk &&
    mine(desk.desk.outbox).some((one) => one.record === arrival && mends.includes(one.operation) && isOpen(one));
  return waits ? (
    <p className="govuk-body">
      <Tag colour="yellow">{say('mend.waiting')}</Tag>
    </p>
  ) : null;
}
