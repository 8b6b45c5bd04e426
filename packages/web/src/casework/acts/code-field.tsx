import { knownOrganisations } from '@homeward/domain/settings/known/organisations';
import { useRead } from '../../api/use-read.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSession } from '../../session/session.tsx';
import { sayLanguage } from '../../words/formats.ts';
import { citizenships, tongues } from '../../words/peoples.ts';
import { sayCitizenship, useWords } from '../../words/use-words.ts';
import type { FieldProps } from './field-props.ts';
import { useFile } from './file-of-form.ts';

/** A language; the person’s, until another is chosen. */
export function LanguageField({ pointer, label, value }: FieldProps) {
  const spoken = useFile()?.language;
  const known = spoken === undefined || tongues.includes(spoken) ? tongues : [spoken, ...tongues];
  const options = known.map((tag) => ({ value: tag, label: sayLanguage(tag) }));
  const chosen = typeof value === 'string' ? value : spoken;
  return (
    <SelectField
      pointer={pointer}
      label={label}
      options={options}
      {...(chosen === undefined ? {} : { value: chosen })}
    />
  );
}

/** A citizenship; having none and not being known are answers too. */
export function CitizenshipField({ pointer, label, value }: FieldProps) {
  const say = useWords();
  const options = citizenships.map((one) => ({ value: one, label: sayCitizenship(say, one) }));
  const chosen = typeof value === 'string' ? { value } : {};
  return <SelectField pointer={pointer} label={label} options={options} empty={say('acts.choose')} {...chosen} />;
}

/** A crossing or a contact is chosen; an organisation or somebody of the staff is typed by code, with the known ones offered. */
export function CodeField(props: FieldProps) {
  const { desk } = useSession().seat;
  // Health reads no list of the gates and none of the directory.
  if (props.name === 'gate' && desk !== 'health') return <Crossing {...props} />;
  if (props.name === 'contact' && desk !== 'health') return <Contact {...props} />;
  return <TypedCode {...props} />;
}

function Crossing({ pointer, label }: FieldProps) {
  const say = useWords();
  const { data } = useRead('listGates');
  const options = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField pointer={pointer} label={label} options={options} empty={say('acts.choose')} />;
}

function Contact({ pointer, label }: FieldProps) {
  const say = useWords();
  const { data } = useRead('listContacts');
  const options = (data?.items ?? []).map(({ id, listed }) => ({
    value: id,
    label: [listed?.organisation, id].filter(Boolean).join(', '),
  }));
  return <SelectField pointer={pointer} label={label} options={options} empty={say('acts.choose')} />;
}

const known = knownOrganisations.map(({ id, name }) => ({ value: id, label: name }));

function TypedCode({ pointer, label, value }: FieldProps) {
  const say = useWords();
  const given = typeof value === 'string' ? { value } : {};
  return <TextField pointer={pointer} label={label} {...given} hint={say('acts.code-hint')} likely={known} code />;
}
