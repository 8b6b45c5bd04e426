import { verifiedHow } from '@homeward/domain/directory/channel';
import { verifyContactBody } from '@homeward/domain/directory/keep-contact';
import type { Reply } from '../api/call.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayLanguage, today } from '../words/formats.ts';
import { currentLanguage } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import type { Channel } from './freshness.tsx';

type Props = { readonly view: Reply<'viewContact'>; readonly again: () => void };

/** Call, write or go there; then say what was found. The words to say lie beside it, in the language of whoever answers. */
export function VerifyForm({ view, again }: Props) {
  const say = useWords();
  const channels = view.listed?.channels ?? [];
  const bodyOf = (data: FormData) => {
    const chosen = channels[Number(typed(data, '/channel'))];
    return filled({
      channel: chosen && { kind: chosen.kind, value: chosen.value },
      on: typed(data, '/on'),
      how: typed(data, '/how'),
      result: typed(data, '/result'),
    });
  };
  return (
    <section aria-label={say('verify.title')}>
      <h2 className="govuk-heading-m">{say('verify.title')}</h2>
      <Script view={view} />
      <Form
        operation="verifyContact"
        schema={verifyContactBody}
        path={{ contact: view.id }}
        version={view.version}
        build={bodyOf}
        label={(pointer) => say(`verify.${pointer.split('/')[1]}`)}
        submit={say('verify.save')}
        onDone={(_reply, _sent, form) => {
          form.reset();
          again();
        }}
        onStale={again}
      >
        <VerifyFields channels={channels} />
      </Form>
    </section>
  );
}

/** The channel that waits for it is chosen already; what was found never is. */
function VerifyFields({ channels }: { readonly channels: readonly Channel[] }) {
  const say = useWords();
  const due = channels.findIndex(({ freshness }) => freshness !== 'fresh');
  return (
    <>
      <SelectField
        pointer="/channel"
        label={say('verify.channel')}
        options={channels.map(({ kind, value }, index) => ({
          value: String(index),
          label: `${say(`channel-kind.${kind}`)}: ${value}`,
        }))}
        value={String(Math.max(due, 0))}
      />
      <TextField pointer="/on" label={say('verify.on')} width="10" day value={today()} />
      <SelectField
        pointer="/how"
        label={say('verify.how')}
        options={optionsOf(say, 'verified-how', verifiedHow.options)}
      />
      <ChoiceField
        pointer="/result"
        legend={say('verify.result')}
        hint={say('verify.result.hint')}
        options={optionsOf(say, 'verify-result', ['right', 'wrong'])}
      />
    </>
  );
}

/** What to say on the telephone: the contact's own language first, then the reader's, then the others. */
function Script({ view: { script, listed } }: Pick<Props, 'view'>) {
  const say = useWords();
  if (script === undefined) return null;
  const first = listed?.languages[0] ?? currentLanguage();
  const [spoken, ...others] = [first, ...Object.keys(script).filter((one) => one !== first)];
  return (
    <>
      <h3 className="govuk-heading-s">{say('verify.script')}</h3>
      <blockquote className="govuk-inset-text" lang={spoken}>
        {script[spoken ?? ''] ?? ''}
      </blockquote>
      <Details summary={say('verify.script.others')}>
        {others.map((one) => (
          <div key={one}>
            <p className="govuk-body hw-mb-1">
              <strong>{sayLanguage(one)}</strong>
            </p>
            <p className="govuk-body" lang={one}>
              {script[one]}
            </p>
          </div>
        ))}
      </Details>
    </>
  );
}
