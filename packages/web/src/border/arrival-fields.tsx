import { company } from '@homeward/domain/arrival/arrival';
import { immediateNeed, sex } from '@homeward/domain/case/clear';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayLanguage } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';
import { AgeField } from './age-field.tsx';
import type { Shared } from './arrival-body.ts';

const spoken = ['km', 'vi', 'th', 'ms', 'lo', 'my', 'zh', 'en'];
const citizenships = ['KH', 'VN', 'TH', 'MY', 'LA', 'MM', 'stateless', 'unknown'];

/** One screen of grouped questions. Nobody is asked for a document, a story or a phone. */
export function ArrivalFields({ shared }: { readonly shared: Shared }) {
  const say = useWords();
  return (
    <>
      <TextField pointer="/sections/identity/name" label={say('arrival.name')} hint={say('arrival.name.hint')} />
      <ChoiceField pointer="/sex" legend={say('arrival.sex')} options={optionsOf(say, 'sex', sex.options)} inline />
      <AgeField />
      <TextField
        pointer="/sections/identity/birthplace"
        label={say('arrival.birthplace')}
        hint={say('arrival.birthplace.hint')}
      />
      <SharedFields shared={shared} />
      <ChoiceField
        pointer="/signLanguage"
        legend={say('arrival.signs')}
        options={[{ value: 'yes', label: say('needs.signLanguage') }]}
        many
      />
      <ChoiceField
        pointer="/company"
        legend={say('arrival.company')}
        options={optionsOf(say, 'company', company.options)}
        chosen={['alone']}
        inline
      />
      <TextField
        pointer="/sections/needs/threats"
        label={say('arrival.threats')}
        hint={say('arrival.threats.hint')}
        lines={2}
      />
      <ChoiceField
        pointer="/needs"
        legend={say('arrival.needs')}
        options={optionsOf(say, 'need', immediateNeed.options)}
        many
        inline
      />
    </>
  );
}

function SharedFields({ shared }: { readonly shared: Shared }) {
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
