import type { HandoverSheet, Identity, StatedAge } from '@homeward/domain/case/sections';

type Paper = { readonly kind: string; readonly number?: string };
/** What stands in the two sections of a file that a sheet is made of; `null` where nobody has written one yet. */
type Written = { readonly identity: unknown; readonly travel: unknown };

/** Papers on which somebody crosses a border, the best first. */
const crossing = ['passport', 'travel-document', 'border-pass', 'identity-card'];

function yearIn(age: StatedAge | undefined): string | undefined {
  return age !== undefined && 'birth' in age ? age.birth.slice(0, 4) : undefined;
}

function numberIn(travel: unknown): string | undefined {
  const { papers = [] } = (travel ?? {}) as { readonly papers?: readonly Paper[] };
  const numbered = papers.filter(({ kind, number }) => number !== undefined && crossing.includes(kind));
  return numbered.toSorted((one, other) => crossing.indexOf(one.kind) - crossing.indexOf(other.kind))[0]?.number;
}

/** The sheet as the file fills it: what it holds is taken over, and an age without a year is said to be that. */
export function sheetFromFile({ identity, travel }: Written): HandoverSheet {
  const { name = {}, age, birthplace: place } = (identity ?? {}) as Partial<Identity>;
  const [birthYear, document] = [yearIn(age), numberIn(travel)];
  return {
    name,
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(document === undefined ? {} : { document }),
    ...(place === undefined ? {} : { place }),
    ...(age !== undefined && birthYear === undefined ? { unknown: { birthYear: 'person-does-not-know' } } : {}),
  };
}
