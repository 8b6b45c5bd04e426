import type { CaseState } from '../../case/case.ts';
import { type Service, service } from '../../case/clear.ts';

/** Services in the cases of one group: offered, and had. */
type Delivered = Readonly<Record<Service, { readonly offered: number; readonly had: number }>>;
export type Parity = { readonly cases: number; readonly delivered: Delivered };

type File = Pick<CaseState, 'citizenship' | 'services'>;

/**
 * Policy VI.b: foreign victims receive the rights and services afforded to Cambodian victims. That they may have them the rules keep;
 * whether they do can only be counted: Cambodians beside all others, those without a known citizenship among these.
 */
export function parityOf(files: readonly File[]): { readonly cambodian: Parity; readonly foreign: Parity } {
  const cambodian = files.filter(({ citizenship }) => citizenship === 'KH');
  const foreign = files.filter(({ citizenship }) => citizenship !== 'KH');
  return { cambodian: deliveredTo(cambodian), foreign: deliveredTo(foreign) };
}

function deliveredTo(files: readonly File[]): Parity {
  const counts = service.options.map((name) => {
    const answers = files.flatMap(({ services }) => services[name] ?? []);
    const had = answers.filter(({ outcome }) => outcome === 'accepted' || outcome === 'provided').length;
    return [name, { offered: answers.filter(({ offeredAt }) => offeredAt !== undefined).length, had }] as const;
  });
  return { cases: files.length, delivered: Object.fromEntries(counts) as Delivered };
}
