import { howGiven, quality } from '@homeward/domain/consent/consent';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { useWords } from '../words/use-words.ts';
import { optionsOf } from './options.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';
import { byName, useNames } from './use-names.ts';

/**
 * How the person was asked and how they answered: sent with each of their answers. What nobody has chosen is not sent,
 * and the server asks for it.
 */
export type Heard = { readonly how: string; readonly quality?: string; readonly witness?: string };

/** Spoken, until something else is chosen; under which conditions is never presumed. */
export function useHeard(witness?: string) {
  return useState<Heard>({ how: 'spoken', ...(witness === undefined ? {} : { witness }) });
}

function heardIn(form: HTMLFormElement): Heard {
  const said = new FormData(form);
  const [how, of, chosen = '', code = ''] = ['how', 'quality', 'witness', 'witness-code'].map((one) =>
    String(said.get(`/consent/${one}`) ?? '').trim(),
  );
  const witness = chosen === '' || chosen === elsewhere ? code : chosen;
  return {
    how: how ?? '',
    ...(of ? { quality: of } : {}),
    ...(witness ? { witness } : {}),
  };
}

type Props = { readonly heard: Heard; readonly onChange: (heard: Heard) => void };

/** Three fields above the questions. */
export function HowAnswered({ heard, onChange }: Props) {
  const say = useWords();
  return (
    <form
      onChange={(event) => onChange(heardIn(event.currentTarget))}
      onSubmit={(event) => event.preventDefault()}
      className="hw-mb-2"
    >
      <SelectField
        pointer="/consent/quality"
        label={say('consent.quality')}
        options={optionsOf(say, 'consent.quality', quality.options)}
        empty={say('consent.quality.none')}
      />
      <SelectField
        pointer="/consent/how"
        label={say('consent.how')}
        options={optionsOf(say, 'consent.how', howGiven.options)}
        value={heard.how}
      />
      <Witness witness={heard.witness} />
    </form>
  );
}

const elsewhere = 'not-on-the-list';

/** Who else heard it: a colleague, chosen by name. Whoever is none, and whoever has no list of them, types the sign-in name or the code. */
function Witness({ witness }: { readonly witness: string | undefined }) {
  const say = useWords();
  const names = useNames();
  const me = useRead('whoAmI').data?.id;
  const colleagues = useRead('listNames').data?.colleagues ?? [];
  const others = colleagues.map(({ id }) => id).filter((id) => id !== me);
  const isListed = witness === undefined || others.includes(witness);
  const [typed, setTyped] = useState(!isListed);
  const none = others.length === 0;
  return (
    <>
      {!none && (
        <SelectField
          key={others.join()}
          pointer="/consent/witness"
          label={say('consent.witness')}
          options={[...byName(others, names.person), { value: elsewhere, label: say('consent.witness.elsewhere') }]}
          empty={say('consent.witness.nobody')}
          value={isListed ? (witness ?? '') : elsewhere}
          onChoose={(chosen) => setTyped(chosen === elsewhere)}
        />
      )}
      {(none || typed) && (
        <TextField
          pointer="/consent/witness-code"
          label={say(none ? 'consent.witness' : 'consent.witness.elsewhere')}
          hint={say('consent.witness.hint')}
          {...(witness === undefined ? {} : { value: witness })}
        />
      )}
    </>
  );
}
