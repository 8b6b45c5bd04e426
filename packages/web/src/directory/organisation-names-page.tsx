import { languages, ownName } from '@homeward/domain/countries/languages';
import { nameOrganisationBody, organisationKinds } from '@homeward/domain/directory/name-organisation';
import { country } from '@homeward/domain/people/actor';
import { useState } from 'react';
import { Link } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { byName, useNames } from '../parts/use-names.ts';
import { sayCountry } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';

function bodyOf(data: FormData): unknown {
  return filled({
    organisation: typed(data, '/organisation'),
    country: typed(data, '/country'),
    kind: typed(data, '/kind'),
    names: filled(Object.fromEntries(languages.map((one) => [one, typed(data, `/names/${one}`)]))),
    source: typed(data, '/source'),
  });
}

function labelOf(say: ReturnType<typeof useWords>, pointer: string): string {
  const [, field = '', language] = pointer.split('/');
  const spoken = languages.find((one) => one === language);
  return spoken === undefined ? say(`names.${field}`) : say('names.in', { language: ownName(spoken) });
}

/** What an organisation is called in each language, as somebody read it; a field without a name stays empty. */
export function OrganisationNamesPage() {
  const say = useWords();
  const names = useNames();
  const forget = useForget();
  const [chosen, choose] = useState('');
  const [done, setDone] = useState(false);
  const ids = names.organisations.map(({ id }) => id);
  return (
    <Page title={say('names.title')}>
      <p className="govuk-body">{say('names.say')}</p>
      <Said>{done && <p className="govuk-body">{say('providers.saved')}</p>}</Said>
      <Form
        operation="nameOrganisation"
        schema={nameOrganisationBody}
        build={bodyOf}
        label={(pointer) => labelOf(say, pointer)}
        submit={say('providers.save')}
        onDone={(_reply, _sent, form) => {
          setDone(true);
          choose('');
          form.reset();
          void forget('listNames');
        }}
      >
        <SelectField
          key={ids.length}
          pointer="/organisation"
          label={say('names.organisation')}
          options={byName(ids, names.organisation)}
          empty={say('names.new')}
          onChoose={choose}
        />
        {chosen === '' && <Place />}
        <NameFields key={chosen} of={chosen} />
        <TextField pointer="/source" label={say('names.source')} hint={say('names.source.hint')} />
      </Form>
      <p className="govuk-body">
        <Link href="/providers" className="govuk-link">
          {say('providers.back')}
        </Link>
      </p>
    </Page>
  );
}

/** Where it is and what: asked of one that the directory does not hold. */
function Place() {
  const say = useWords();
  const countries = country.options.map((value) => ({ value, label: sayCountry(value) }));
  return (
    <>
      <SelectField pointer="/country" label={say('names.country')} options={countries} empty={say('form.choose')} />
      <SelectField
        pointer="/kind"
        label={say('names.kind')}
        options={optionsOf(say, 'organisation-kind', organisationKinds)}
        empty={say('form.choose')}
      />
    </>
  );
}

function NameFields({ of }: { readonly of: string }) {
  const say = useWords();
  const { organisations } = useNames();
  const found = organisations.find(({ id }) => id === of);
  return languages.map((one) => {
    const known = found?.names?.[one] ?? (one === 'en' && found?.names === undefined ? found?.name : undefined);
    return (
      <TextField
        key={one}
        pointer={`/names/${one}`}
        label={labelOf(say, `/names/${one}`)}
        {...(known === undefined ? {} : { value: known })}
      />
    );
  });
}
