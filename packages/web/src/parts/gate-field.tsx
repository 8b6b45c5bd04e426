import { leadsTo } from '@homeward/domain/directory/gate';
import type { FarCountry } from '@homeward/domain/people/actor';
import { useRead } from '../api/use-read.ts';
import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';
import { useNames } from './use-names.ts';

type Props = { readonly label: string; readonly country?: FarCountry; readonly usual?: string };

/**
 * The crossings to a country, or all of them, each with its status as last reported. Until they are read, and where none was entered yet, the usual
 * one stands there by the name it is known by: nobody waits for a list to write down a truck.
 */
export function GateField({ label, country, usual = '' }: Props) {
  const say = useWords();
  const names = useNames();
  const { data } = useRead('listGates');
  const there = data?.items.filter((gate) => country === undefined || leadsTo(gate, country)) ?? [];
  const read = there.map((gate) => ({
    value: gate.id,
    label: `${names.gate(gate.id)} (${say(`gate-status.${gate.status}`)})`,
  }));
  const options = read.length > 0 || usual === '' ? read : [{ value: usual, label: say(`gate-usual.${usual}`) }];
  return <SelectField pointer="/gate" label={label} options={options} empty={say('form.choose')} value={usual} />;
}
