import { contactAsked } from '@homeward/domain/directory/contact';
import { country, desk } from '@homeward/domain/people/actor';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { OrganisationField } from '../parts/organisation-field.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayCountry, sayLanguage } from '../words/formats.ts';
import { languages } from '../words/language.ts';
import { useWords } from '../words/use-words.ts';
import { ChannelFields } from './channel-fields.tsx';
import type { Listed } from './freshness.tsx';

const shape = contactAsked.unwrap().shape;
const purposes = shape.purposes.element.options;
const most = 12;

const value = (is: string | undefined) => (is === undefined ? {} : { value: is });

type Fields = { readonly id: string | undefined; readonly listed: Listed | undefined };

/** A contact but for its channels. */
export function ContactFields(fields: Fields) {
  return (
    <>
      <Whom {...fields} />
      <Uses listed={fields.listed} />
    </>
  );
}

/** Whom the contact reaches. */
function Whom({ id, listed }: Fields) {
  const say = useWords();
  // Nobody has to think of a code for a new one.
  const [made] = useState(() => `contact-${uuidv7()}`);
  return (
    <>
      <input type="hidden" name="/contact" value={id ?? made} />
      <OrganisationField pointer="/organisation" label={say('change.organisation')} value={listed?.organisation} />
      <SelectField
        pointer="/country"
        label={say('change.country')}
        options={country.options.map((one) => ({ value: one, label: sayCountry(one) }))}
        {...value(listed?.country)}
      />
      <SelectField
        pointer="/desk"
        label={say('change.desk')}
        hint={say('change.desk.hint')}
        options={optionsOf(say, 'desk', desk.exclude(['own-record']).options)}
        empty={say('contacts.no-desk')}
        {...value(listed?.desk)}
      />
      <TextField
        pointer="/speaksFor"
        label={say('change.speaksFor')}
        hint={say('change.speaksFor.hint')}
        {...value(listed?.speaksFor?.join(', '))}
      />
    </>
  );
}

/** What one writes there for, in which language, and when somebody answers. */
function Uses({ listed }: { readonly listed: Listed | undefined }) {
  const say = useWords();
  const spoken = languages.map((one) => ({ value: one, label: sayLanguage(one) }));
  return (
    <>
      <ChoiceField
        pointer="/purposes"
        legend={say('change.purposes')}
        hint={say('change.purposes.hint')}
        many
        options={optionsOf(say, 'purpose', purposes)}
        chosen={listed?.purposes ?? []}
      />
      <SelectField
        pointer="/languages"
        label={say('change.languages')}
        options={spoken}
        empty={say('form.choose')}
        {...value(listed?.languages[0])}
      />
      <ChoiceField
        pointer="/otherLanguages"
        legend={say('change.other-languages')}
        many
        inline
        options={spoken}
        chosen={listed?.languages.slice(1) ?? []}
      />
      <TextField
        pointer="/hours"
        label={say('change.hours')}
        hint={say('change.hours.hint')}
        {...value(listed?.hours)}
      />
    </>
  );
}

type Rows = { readonly listed: Listed | undefined; readonly rows: number; readonly setRows: (rows: number) => void };

/** The channels it is to have, whole: one that is not here any more goes with the change. */
export function Channels({ listed, rows, setRows }: Rows) {
  const say = useWords();
  const [before] = useState(listed?.channels ?? []);
  return (
    <>
      <h2 className="govuk-heading-m">{say('change.channels')}</h2>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are added and taken away at the end alone.
        <ChannelFields key={row} row={row} channel={before[row]} />
      ))}
      <div className="hw-row hw-mb-6">
        {rows < most && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setRows(rows + 1)}>
            {say('change.add')}
          </button>
        )}
        {rows > 0 && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setRows(rows - 1)}>
            {say('change.take-away')}
          </button>
        )}
      </div>
    </>
  );
}
