import { howGiven, quality } from '@homeward/domain/consent/consent';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { optionsOf } from './options.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

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
  const [how, of, witness] = ['how', 'quality', 'witness'].map((one) =>
    String(said.get(`/consent/${one}`) ?? '').trim(),
  );
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
      <TextField
        pointer="/consent/witness"
        label={say('consent.witness')}
        hint={say('consent.witness.hint')}
        {...(heard.witness === undefined ? {} : { value: heard.witness })}
      />
    </form>
  );
}
