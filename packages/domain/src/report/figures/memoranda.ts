import {
  type MemorandumStanding,
  memorandumOn,
  memorandumStanding,
  type ProviderState,
} from '../../directory/provider.ts';

type Counts = Readonly<Record<MemorandumStanding, number>>;

/** Standards 5: how the organisations that the directory keeps stand with the Ministry on a day. */
export function memorandaStanding(providers: readonly Pick<ProviderState, 'memorandum'>[], today: string): Counts {
  const found = providers.map((one) => memorandumOn(one, today));
  const counts = memorandumStanding.options.map((name) => [name, found.filter((one) => one === name).length] as const);
  return Object.fromEntries(counts) as Counts;
}
