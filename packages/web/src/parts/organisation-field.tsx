import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';
import { byName, useNames } from './use-names.ts';

type Props = {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  /** Only some of them: of one country, of one kind. */
  readonly among?: (one: { readonly country: string; readonly kind: string }) => boolean;
};

/** The organisations of the directory by name; nobody has to know one's code. */
export function OrganisationField({ among, ...field }: Props) {
  const say = useWords();
  const names = useNames();
  const ids = names.organisations.filter((one) => among?.(one) ?? true).map(({ id }) => id);
  return <Chosen {...field} ids={ids} called={names.organisation} empty={say('form.choose')} />;
}

type Colleagues = Omit<Props, 'among'> & { readonly among?: (one: { readonly role: string }) => boolean };

/** Those who sit at the reader's desk for the reader's organisation, by name and post. */
export function ColleagueField({ among, ...field }: Colleagues) {
  const say = useWords();
  const names = useNames();
  const there = names.colleagues.filter((one) => among?.(one) ?? true);
  const called = (id: string) => {
    const post = there.find((one) => one.id === id);
    const name = names.person(id);
    const of = post && names.post(post);
    return of === undefined || of === name ? name : `${name}: ${of}`;
  };
  const ids = there.map(({ id }) => id);
  return <Chosen {...field} ids={ids} called={called} empty={say('form.choose')} />;
}

type ChosenProps = Omit<Props, 'among' | 'hint'> & {
  readonly hint?: string | undefined;
  readonly ids: readonly string[];
  readonly called: (id: string) => string;
  readonly empty: string;
};

/** What stands already is offered too, also where the list does not hold it; the field begins anew once the list has come. */
function Chosen({ pointer, label, hint, value, ids, called, empty }: ChosenProps) {
  const offered = value === undefined || ids.includes(value) ? ids : [...ids, value];
  return (
    <SelectField
      key={ids.length}
      pointer={pointer}
      label={label}
      options={byName(offered, called)}
      empty={empty}
      {...(hint === undefined ? {} : { hint })}
      {...(value === undefined ? {} : { value })}
    />
  );
}
