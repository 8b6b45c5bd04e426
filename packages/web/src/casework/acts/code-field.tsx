import { useRead } from '../../api/use-read.ts';
import { ColleagueField, OrganisationField } from '../../parts/organisation-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { byName, useNames } from '../../parts/use-names.ts';
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

/** Whom an act names among the staff; all other codes are of organisations. */
const ofStaff: readonly string[] = ['witness', 'colleague', 'worker'];
const toColleagues: readonly string[] = ['reassignCase', 'askReassignment'];
const rolesAsked: Readonly<Record<string, string>> = {
  worker: 'health-worker',
  reassignCase: 'case-worker',
  askReassignment: 'case-worker',
};

/** A crossing, a contact, a colleague or an organisation is chosen by name. */
export function CodeField(props: FieldProps) {
  const { desk } = useSession().seat;
  const { pointer, label, name, act } = props;
  const value = typeof props.value === 'string' ? props.value : undefined;
  if (name === 'gate') return <Crossing {...props} />;
  // Health reads none of the directory's contacts.
  if (name === 'contact' && desk !== 'health') return <Contact {...props} />;
  if (!ofStaff.includes(name) && !toColleagues.includes(act))
    return <OrganisationField pointer={pointer} label={label} value={value} />;
  const asked = rolesAsked[name] ?? rolesAsked[act];
  const among = ({ role }: { readonly role: string }) => asked === undefined || role === asked;
  return <ColleagueField pointer={pointer} label={label} value={value} among={among} />;
}

function Crossing({ pointer, label }: FieldProps) {
  const say = useWords();
  const names = useNames();
  const options = byName(names.gates, names.crossing);
  return (
    <SelectField key={options.length} pointer={pointer} label={label} options={options} empty={say('acts.choose')} />
  );
}

function Contact({ pointer, label }: FieldProps) {
  const say = useWords();
  const names = useNames();
  const { data } = useRead('listContacts');
  const options = (data?.items ?? []).map(({ id, listed }) => ({
    value: id,
    label: [names.organisation(listed?.organisation ?? ''), listed?.desk && say(`desk.${listed.desk}`)]
      .filter(Boolean)
      .join(', '),
  }));
  return <SelectField pointer={pointer} label={label} options={options} empty={say('acts.choose')} />;
}
