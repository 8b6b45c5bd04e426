import { ageClass, sex } from '@homeward/domain/case/clear';
import { circumstance } from '@homeward/domain/handover/templates/circumstance';
import { farCountry } from '@homeward/domain/people/actor';
import { useRead } from '../api/use-read.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { useNames } from '../parts/use-names.ts';
import { sayCountry } from '../words/formats.ts';
import { sayCitizenship, useWords } from '../words/use-words.ts';

// What is seen at the truck decides about the arrival's own items, never about a handover's.
const ofTheTruck = ['indicator', 'wishes-to-talk', 'list-received'];
const ofAJourney = circumstance.options.filter((one) => !ofTheTruck.includes(one));

export function OutboundFields() {
  const say = useWords();
  const countries = farCountry.options.map((value) => ({ value, label: sayCountry(value) }));
  return (
    <>
      <ChoiceField pointer="/to" legend={say('propose.to')} options={countries} inline />
      <ChoiceField
        pointer="/tell"
        legend={say('propose.tell')}
        hint={say('propose.tell.hint')}
        options={optionsOf(say, 'tell', ['counterpart', 'embassy'])}
        many
      />
      <MissionField />
    </>
  );
}

/** Missions of countries that have no desk here, as the directory holds them; nothing where it holds none. */
function MissionField() {
  const say = useWords();
  const names = useNames();
  const { data } = useRead('listContacts');
  const speaking = (data?.items ?? []).flatMap(({ listed }) => (listed?.speaksFor?.length ? [listed] : []));
  const options = [...new Map(speaking.map((one) => [one.organisation, one])).values()].map(
    ({ organisation, speaksFor = [] }) => ({
      value: organisation,
      label: `${names.organisation(organisation)} (${speaksFor.map((of) => sayCitizenship(say, of)).join(', ')})`,
    }),
  );
  return (
    <SelectField
      pointer="/mission"
      label={say('propose.mission')}
      hint={say('propose.mission.hint')}
      empty={say('propose.mission.none')}
      options={options}
    />
  );
}

export function InboundFields() {
  const say = useWords();
  const citizenships = ['KH', 'stateless', 'unknown'].map((value) => ({ value, label: sayCitizenship(say, value) }));
  return (
    <>
      <ChoiceField pointer="/sex" legend={say('propose.sex')} options={optionsOf(say, 'sex', sex.options)} inline />
      <ChoiceField pointer="/age" legend={say('propose.age')} options={optionsOf(say, 'age-class', ageClass.options)} />
      <SelectField pointer="/citizenship" label={say('propose.citizenship')} options={citizenships} />
    </>
  );
}

export function CircumstanceFields() {
  const say = useWords();
  return (
    <ChoiceField
      pointer="/circumstances"
      legend={say('propose.circumstances')}
      options={optionsOf(say, 'circumstance', ofAJourney)}
      many
    />
  );
}
