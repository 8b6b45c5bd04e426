import { usualBundle } from '@homeward/domain/consent/bundle';
import type { RecipientKind } from '@homeward/domain/consent/consent';
import { useWords } from '../words/use-words.ts';
import { Act } from './act.tsx';
import type { Heard } from './how-answered.tsx';

type Answered = { readonly to: string; readonly given: boolean; readonly for: string };

type Props = {
  /** The arrival or the case, as the operation names it. */
  readonly about: object;
  readonly language: string;
  readonly heard: Heard;
  readonly consents: readonly Answered[];
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

type QuestionProps = Props & { readonly to: RecipientKind };

/** What one question is for and which parts of the file it takes, and the two answers to it. */
export function ConsentQuestion(props: QuestionProps) {
  const say = useWords();
  const { for: use, sections } = usualBundle[props.to];
  return (
    <>
      <p className="govuk-body hw-mb-2">
        {say(`consent.for.${use}`)}: {sections.map((one) => say(`section.${one}`)).join(', ')}
      </p>
      <div className="hw-row">
        <Answer {...props} given />
        <Answer {...props} given={false} />
      </div>
    </>
  );
}

const labels = ['quality', 'how', 'witness'];

function Answer({ to, given, heard, language, ...props }: QuestionProps & { readonly given: boolean }) {
  const say = useWords();
  const bundle = usualBundle[to];
  const consent = { to, given, ...bundle, ...heard, language, interpreter: language !== 'km', textVersion: '1' };
  const latest = props.consents.findLast((one) => one.to === to && one.for === bundle.for);
  const name = (pointer: string) => labels.find((one) => pointer === `/consent/${one}`);
  return (
    <Act
      operation="giveConsent"
      version={props.version}
      body={{ about: props.about, consent }}
      text={say(given ? 'consent.yes' : 'consent.no')}
      about={say(`consent.to.${to}`)}
      label={(pointer) => say(name(pointer) === undefined ? `consent.to.${to}` : `consent.${name(pointer)}`)}
      pressed={latest?.given === given}
      onDone={props.onDone}
      onStale={props.onStale}
    />
  );
}
