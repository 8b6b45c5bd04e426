import { useRead } from '../api/use-read.ts';
import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';

type Props = { readonly label: string; readonly country: 'KH' | 'TH' | 'VN' | 'MY'; readonly usual?: string };

/** The crossings of a country, each with its status as last reported. */
export function GateField({ label, country, usual }: Props) {
  const say = useWords();
  const gates = useRead('listGates');
  const options = (gates.data?.items ?? [])
    .filter((gate) => gate.between.includes(country))
    .map((gate) => ({ value: gate.id, label: `${gate.name} (${say(`gate-status.${gate.status}`)})` }));
  const first = options.some(({ value }) => value === usual) ? (usual ?? '') : '';
  return (
    <SelectField
      key={options.length}
      pointer="/gate"
      label={label}
      options={options}
      empty={say('form.choose')}
      value={first}
    />
  );
}
