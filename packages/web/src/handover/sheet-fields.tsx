import { sheetFact } from '@homeward/domain/case/clear';
import { type HandoverSheet, unknownBecause } from '@homeward/domain/case/sections';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Details, Waiting } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useWords } from '../words/use-words.ts';
import { sheetFromFile } from './sheet-from-file.ts';

type Given = { readonly sheet?: Partial<HandoverSheet> };

/** The sheet of a person whose file lies here: filled from it by one press, a receipt written first. */
export function SheetOfFile({ caseId }: { readonly caseId: string }) {
  const say = useWords();
  const [asked, ask] = useState(false);
  const identity = useRead('readSection', { path: { caseId, section: 'identity' } }, asked);
  const travel = useRead('readSection', { path: { caseId, section: 'travel' } }, asked);
  if (identity.data && travel.data)
    return <SheetFields sheet={sheetFromFile({ identity: identity.data.content, travel: travel.data.content })} />;
  if (asked) return <Waiting read={identity.data ? travel : identity} />;
  return (
    <>
      <SheetFields />
      <button type="button" className="govuk-button govuk-button--secondary hw-mb-1" onClick={() => ask(true)}>
        {say('propose.from-file')}
      </button>
      <p className="govuk-hint">{say('sheet.receipt')}</p>
    </>
  );
}

/** What both sides need to recognise the person: no story, no health, no shelter. */
export function SheetFields({ sheet = {} }: Given) {
  const say = useWords();
  const { name, birthYear, document, place, exceptions, unknown = {} } = sheet;
  const field = (one: 'local' | 'latin' | 'birthYear' | 'document' | 'place' | 'exceptions', value?: string) => ({
    pointer: `/sheet/${one}`,
    label: say(`propose.${one}`),
    ...(value === undefined ? {} : { value }),
  });
  return (
    <>
      <h2 className="govuk-heading-m">{say('sheet.title')}</h2>
      <p className="govuk-hint">{say('propose.sheet.hint')}</p>
      <TextField {...field('local', name?.local)} />
      <TextField {...field('latin', name?.latin)} />
      <TextField {...field('birthYear', birthYear)} width="4" year />
      <TextField {...field('document', document)} width="20" />
      <TextField {...field('place', place)} />
      <TextField {...field('exceptions', exceptions)} lines={3} />
      <Details summary={say('propose.unknown')}>
        <p className="govuk-hint">{say('propose.unknown.hint')}</p>
        {sheetFact.options.map((fact) => (
          <SelectField
            key={fact}
            pointer={`/sheet/unknown/${fact}`}
            label={say(`sheet.${fact}`)}
            empty={say('propose.unknown.none')}
            options={optionsOf(say, 'unknown', unknownBecause.options)}
            {...(unknown[fact] === undefined ? {} : { value: unknown[fact] })}
          />
        ))}
      </Details>
    </>
  );
}
