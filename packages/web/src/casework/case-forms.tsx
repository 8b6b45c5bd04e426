import { immediateNeed } from '@homeward/domain/case/clear';
import { caseCommands } from '@homeward/domain/case/commands';
import { placementKind } from '@homeward/domain/handover/handover';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Form } from '../parts/form.tsx';
import { chosen, filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { sayLanguage } from '../words/formats.ts';
import { tongues } from '../words/peoples.ts';
import { useWords } from '../words/use-words.ts';
import type { Keeping } from './keeping.ts';

const facts = ['wishesToTravelHome', 'hasProceeding', 'signLanguage'] as const;
const families = caseCommands.placePerson.body.unwrap().shape.family.unwrap().options;

/** What the person needs now; it decides which services they may have. */
export function NeedsForm({ file, version, onDone, onStale }: Keeping) {
  const say = useWords();
  const build = (data: FormData) => ({
    needs: chosen(data, '/needs'),
    language: typed(data, '/language'),
    ...Object.fromEntries(facts.map((name) => [name, chosen(data, '/facts').includes(name)])),
  });
  return (
    <Form
      operation="recordNeeds"
      schema={caseCommands.recordNeeds.body}
      path={{ caseId: file.id }}
      version={version}
      build={build}
      label={() => say('needs.title')}
      submit={say('needs.save')}
      secondary
      onDone={onDone}
      onStale={onStale}
    >
      <SelectField
        pointer="/language"
        label={say('arrival.language')}
        options={[...new Set([file.language, ...tongues])].map((value) => ({ value, label: sayLanguage(value) }))}
        value={file.language}
      />
      <ChoiceField
        pointer="/facts"
        legend={say('needs.facts')}
        options={optionsOf(say, 'needs', facts)}
        chosen={facts.filter((name) => file[name])}
        many
      />
      <ChoiceField
        pointer="/needs"
        legend={say('arrival.needs')}
        options={optionsOf(say, 'need', immediateNeed.options)}
        chosen={file.needs}
        many
        inline
      />
    </Form>
  );
}

/** Where the person lives now. A child goes to family only after an assessment. */
export function PlacementForm({ file, version, onDone, onStale }: Keeping) {
  const say = useWords();
  const build = (data: FormData) => filled({ placement: typed(data, '/placement'), family: typed(data, '/family') });
  return (
    <Form
      operation="placePerson"
      schema={caseCommands.placePerson.body}
      path={{ caseId: file.id }}
      version={version}
      build={build}
      label={() => say('placement.title')}
      submit={say('placement.save')}
      secondary
      onDone={onDone}
      onStale={onStale}
    >
      <SelectField
        pointer="/placement"
        label={say('destination.placement')}
        options={optionsOf(say, 'placement', placementKind.options)}
      />
      <SelectField
        pointer="/family"
        label={say('destination.family')}
        options={optionsOf(say, 'family', families)}
        value="not-assessed"
      />
    </Form>
  );
}
