import { service } from '@homeward/domain/case/clear';
import { recordCapabilitiesBody } from '@homeward/domain/directory/provider';
import { ChoiceField } from '../parts/choice-field.tsx';
import { chosen, filled, typed } from '../parts/form-data.ts';
import { optionsOf } from '../parts/options.ts';
import { useWords } from '../words/use-words.ts';
import { ProviderForm } from './provider-form.tsx';

function bodyOf(data: FormData): unknown {
  return filled({
    organisation: typed(data, '/organisation'),
    services: chosen(data, '/services'),
    source: typed(data, '/source'),
  });
}

/** What an organisation does itself; for everything else it refers on (Standards 7.3(f)). */
export function CapabilitiesPage() {
  const say = useWords();
  return (
    <ProviderForm
      operation="recordCapabilities"
      schema={recordCapabilitiesBody}
      title={say('providers.record-services')}
      build={bodyOf}
    >
      <ChoiceField
        pointer="/services"
        legend={say('providers.services')}
        many
        options={optionsOf(say, 'service', service.options)}
      />
    </ProviderForm>
  );
}
