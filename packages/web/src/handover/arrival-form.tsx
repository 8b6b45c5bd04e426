import { recordArrivalBody } from '@homeward/domain/handover/at-the-gate';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { SelectField } from '../parts/select-field.tsx';
import { useWords } from '../words/use-words.ts';
import type { Acting } from './view.ts';

const families = recordArrivalBody.shape.family.unwrap().options;

function bodyOf(data: FormData): unknown {
  return filled({ placement: typed(data, '/placement'), family: typed(data, '/family') });
}

/** The person is there and safe: where, and for a child whether the family was assessed. */
export function ArrivalForm({
  view,
  version,
  onDone,
  onStale,
  placements,
}: Acting & { readonly placements: readonly string[] }) {
  const say = useWords();
  return (
    <Form
      operation="recordArrivalAtDestination"
      schema={recordArrivalBody}
      path={{ handoverId: view.id }}
      version={version}
      build={bodyOf}
      label={(pointer) => say(`destination${pointer.replaceAll('/', '.')}`)}
      submit={say('next.arrive')}
      onDone={onDone}
      onStale={onStale}
    >
      <SelectField
        pointer="/placement"
        label={say('destination.placement')}
        options={optionsOf(say, 'placement', placements)}
        empty={say('form.choose')}
      />
      {view.age !== 'adult' && (
        <SelectField
          pointer="/family"
          label={say('destination.family')}
          options={optionsOf(say, 'family', families)}
          value="not-assessed"
        />
      )}
    </Form>
  );
}
