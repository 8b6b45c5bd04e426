import { Link } from 'wouter';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { sayMoment } from '../../words/formats.ts';
import { useWords } from '../../words/use-words.ts';
import { type Entry, entryWords } from '../entries.ts';
import type { FieldProps } from './field-props.ts';
import { useFile } from './file-of-form.ts';
import { entriesFor, sourceOf } from './references.ts';

/** One line of the file: what it says, and when it was written; of a visit, when it was made. */
export function sayEntry(entry: Entry): string {
  return [...entryWords(entry), sayMoment(whenOf(entry))].join(', ');
}

function whenOf({ at, visitedAt = at }: Entry): string {
  return typeof visitedAt === 'string' ? visitedAt : at;
}

/** An entry of this file, chosen by what it says. Where there is none yet, the act that makes one. */
export function EntryField({ act, name, pointer, label, value }: FieldProps) {
  const say = useWords();
  const file = useFile();
  const entries = file && entriesFor(file, act, name);
  if (file === undefined || entries === undefined) return <TextField pointer={pointer} label={label} />;
  const options = entries.map((entry) => ({ value: entry.id, label: sayEntry(entry) }));
  return (
    <>
      <SelectField
        pointer={pointer}
        label={label}
        options={options}
        empty={say('acts.choose')}
        {...(typeof value === 'string' ? { value } : {})}
      />
      {entries.length === 0 && <NoneYet act={act} name={name} caseId={file.id} />}
    </>
  );
}

function NoneYet({ act, name, caseId }: { readonly act: string; readonly name: string; readonly caseId: string }) {
  const say = useWords();
  const maker = sourceOf(act, name)?.act;
  return (
    <p className="govuk-body">
      {maker === undefined ? (
        say('acts.nothing-to-choose')
      ) : (
        <Link href={`/cases/${caseId}/acts/${maker}`} className="govuk-link">
          {say('acts.none-yet', { act: say(`act.${maker}`) })}
        </Link>
      )}
    </p>
  );
}

/** Several entries of this file. */
export function EntryChoices({ act, name, pointer, label }: FieldProps) {
  const say = useWords();
  const file = useFile();
  const entries = (file && entriesFor(file, act, name)) ?? [];
  const options = entries.map((entry) => ({ value: entry.id, label: sayEntry(entry) }));
  const hint = entries.length === 0 ? { hint: say('acts.nothing-to-choose') } : {};
  return <ChoiceField pointer={pointer} legend={label} options={options} many {...hint} />;
}
