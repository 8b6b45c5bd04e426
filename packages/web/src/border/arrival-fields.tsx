import { companies, immediateNeeds, sexes } from '@homeward/domain/case/closed-lists';
import { provinceNames } from '@homeward/domain/settings/provinces';
import { useState } from 'react';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { type Option, SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { PlaceField } from '../places/place-field.tsx';
import { sayLanguage } from '../words/formats.ts';
import { citizenships, tongues as spoken } from '../words/peoples.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { AgeField } from './age-field.tsx';
import type { Shared } from './arrival-body.ts';
import { Pictogram, pictured } from './pictograms.tsx';

/** Name, sex and age in sight; the rest folded until it is called for. Nobody is asked for a document, a story or a phone. */
export function ArrivalFields({ shared }: { readonly shared: Shared }) {
  const say = useWords();
  const [child, setChild] = useState(false);
  return (
    <>
      <TextField pointer="/sections/identity/name" label={say('arrival.name')} hint={say('arrival.name.hint')} />
      <ChoiceField
        pointer="/sex"
        legend={say('arrival.sex')}
        options={pictured('sex', optionsOf(say, 'sex', sexes))}
        inline
      />
      <AgeField onKnown={(grown) => setChild(grown === false)} />
      <Fold child={child} shared={shared} />
    </>
  );
}

/** Opens by itself for whoever may be a child, and stays open for whoever wished it or said something in it. */
function Fold({ child, shared }: { readonly child: boolean; readonly shared: Shared }) {
  const say = useWords();
  const [wished, setWished] = useState(false);
  const open = child || wished;
  const { language, citizenship } = shared;
  return (
    <>
      <p className="govuk-hint">
        {say('arrival.more.say', {
          company: say('company.alone'),
          language: sayLanguage(language),
          citizenship: sayCitizenship(say, citizenship),
        })}
      </p>
      <details
        className="govuk-details"
        open={open}
        onToggle={({ currentTarget }) => currentTarget.open !== open && setWished(currentTarget.open)}
      >
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{say('arrival.more')}</span>
        </summary>
        <div className="govuk-details__text" onInput={() => setWished(true)}>
          <MoreFields shared={shared} />
        </div>
      </details>
    </>
  );
}

function MoreFields({ shared }: { readonly shared: Shared }) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        pointer="/company"
        legend={say('arrival.company')}
        options={pictured('company', optionsOf(say, 'company', companies))}
        chosen={['alone']}
        inline
      />
      <SharedFields shared={shared} />
      <ChoiceField
        pointer="/signLanguage"
        legend={say('arrival.signs')}
        options={[{ value: 'yes', label: say('needs.signLanguage') }]}
        many
      />
      <PlaceField
        pointer="/sections/identity/birthplace"
        label={say('arrival.birthplace')}
        hint={say('arrival.birthplace.hint')}
        likely={likelyPlaces()}
      />
      <input type="hidden" name="/sections/identity/birthplaceCode" />
      <TextField
        pointer="/sections/needs/threats"
        label={say('arrival.threats')}
        hint={say('arrival.threats.hint')}
        picture={<Pictogram of="threat" />}
        lines={2}
      />
      <ChoiceField
        pointer="/needs"
        legend={say('arrival.needs')}
        options={pictured('need', optionsOf(say, 'need', immediateNeeds))}
        many
        inline
      />
    </>
  );
}

/** The provinces, found by three letters of either script or by their code. */
function likelyPlaces(): readonly Option[] {
  return provinceNames().map(([code, written]) => ({ value: written, label: `${code} ${written}` }));
}

export function SharedFields({ shared }: { readonly shared: Shared }) {
  const say = useWords();
  return (
    <div className="hw-numbers">
      <SelectField
        pointer="/language"
        label={say('arrival.language')}
        options={spoken.map((value) => ({ value, label: sayLanguage(value) }))}
        value={shared.language}
      />
      <SelectField
        pointer="/citizenship"
        label={say('arrival.citizenship')}
        options={citizenships.map((value) => ({ value, label: sayCitizenship(say, value) }))}
        value={shared.citizenship}
      />
    </div>
  );
}
