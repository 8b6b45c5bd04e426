import { disputeAbout, openDisputeBody } from '@homeward/domain/oversight/dispute';
import { knownAgreements } from '@homeward/domain/settings/known/agreements';
import { useLocation } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayCountry, sayPrinted } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

function build(data: FormData) {
  const agreement = typed(data, '/agreement');
  return filled({
    with: knownAgreements.find(({ id }) => id === agreement)?.with,
    agreement,
    clause: typed(data, '/clause'),
    about: typed(data, '/about'),
    question: typed(data, '/question'),
  });
}

/** A dispute on an agreement that is on file. */
export function NewDisputePage() {
  const say = useWords();
  const [, go] = useLocation();
  const forget = useForget();
  const agreements = knownAgreements.map(({ id, with: country, title, signed }) => ({
    value: id,
    label: `${sayCountry(country)}: ${title} (${signed === null ? '–' : sayPrinted(signed)})`,
  }));
  return (
    <Page title={say('disputes.new')}>
      <Form
        operation="openDispute"
        schema={openDisputeBody}
        build={build}
        label={(pointer) => say(`dispute-field.${pointer.split('/')[1]}`)}
        submit={say('disputes.save')}
        onDone={({ id }) => void forget('listDisputes', 'listClocks').then(() => go(`/disputes/${id}`))}
      >
        <SelectField pointer="/agreement" label={say('dispute-field.agreement')} options={agreements} />
        <TextField pointer="/clause" label={say('dispute-field.clause')} width="20" />
        <ChoiceField
          pointer="/about"
          legend={say('dispute-field.about')}
          options={optionsOf(say, 'dispute-about', disputeAbout.options)}
        />
        <TextField
          pointer="/question"
          label={say('dispute-field.question')}
          hint={say('watch-field.nobody')}
          lines={5}
        />
      </Form>
    </Page>
  );
}
