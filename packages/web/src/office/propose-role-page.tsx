import { officialLanguage } from '@homeward/domain/countries/countries';
import type { Names } from '@homeward/domain/directory/name-in';
import { type Country, desk, type Role, role } from '@homeward/domain/people/actor';
import { proposeRoleBody } from '@homeward/domain/people/grant-role';
import { seatPlaces } from '@homeward/domain/people/seat-places';
import { useState } from 'react';
import { Link } from 'wouter';
import { useForget } from '../api/use-read.ts';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { OrganisationField } from '../parts/organisation-field.tsx';
import { Page } from '../parts/page.tsx';
import { Said } from '../parts/said.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { seatPath } from './use-seats.ts';

const granted = role.options.filter((one) => seatPlaces[one].length > 0);

/** The name as its own script writes it goes to the language of the seat's country, the other to everybody else. */
function namesOf(data: FormData, country: Country | undefined): Names | undefined {
  const [own, en] = [typed(data, '/names/own'), typed(data, '/names/en')];
  const spoken = country && officialLanguage(country);
  const names = {
    ...(own === undefined || spoken === undefined ? {} : { [spoken]: own }),
    ...(en === undefined ? {} : { en }),
  };
  return Object.keys(names).length === 0 ? undefined : names;
}

/** Each role sits at its own desk and in its own country: where there is one place, nobody is asked. */
function bodyOf(data: FormData): unknown {
  const asked = typed(data, '/role') as Role | undefined;
  const places = asked === undefined ? [] : seatPlaces[asked];
  const [at, country] = places.find(([one]) => one === data.get('/desk')) ?? places[0] ?? [];
  return filled({
    subject: typed(data, '/subject')?.toLowerCase(),
    role: asked,
    desk: at,
    country,
    organisation: typed(data, '/organisation'),
    names: namesOf(data, country),
  });
}

/** A role for somebody. It opens nothing before a second person of another organisation agrees and its checks are made. */
export function ProposeRolePage() {
  const say = useWords();
  const forget = useForget();
  const [made, setMade] = useState<string>();
  return (
    <Page title={say('propose-role.title')}>
      <Said>
        {made && (
          <p className="govuk-body">
            {say('propose-role.done')} <Link href={seatPath({ id: made })}>{say('propose-role.seat')}</Link>
          </p>
        )}
      </Said>
      <p className="govuk-body">{say('propose-role.say')}</p>
      <Form
        operation="proposeRole"
        schema={proposeRoleBody}
        build={bodyOf}
        label={(pointer) => say(`propose-role${pointer.replaceAll('/', '.')}`)}
        submit={say('propose-role.save')}
        onDone={({ id }, _, form) => {
          setMade(id);
          form.reset();
          void forget('listStaff');
        }}
      >
        <RoleFields />
      </Form>
    </Page>
  );
}

function RoleFields() {
  const say = useWords();
  const [places, setPlaces] = useState<readonly string[]>([]);
  return (
    <>
      <TextField pointer="/subject" label={say('propose-role.subject')} hint={say('propose-role.subject.hint')} />
      <SelectField
        pointer="/role"
        label={say('propose-role.role')}
        options={optionsOf(say, 'role', granted)}
        empty={say('form.choose')}
        onChoose={(chosen) => setPlaces(seatPlaces[chosen as Role]?.map(([at]) => at) ?? [])}
      />
      {places.length > 1 && (
        <SelectField
          pointer="/desk"
          label={say('propose-role.desk')}
          options={optionsOf(
            say,
            'desk',
            desk.options.filter((one) => places.includes(one)),
          )}
        />
      )}
      <TextField pointer="/names/own" label={say('propose-role.own')} hint={say('propose-role.own.hint')} />
      <TextField pointer="/names/en" label={say('propose-role.latin')} />
      <OrganisationField pointer="/organisation" label={say('propose-role.organisation')} />
    </>
  );
}
