import type { RecipientKind } from './consent.ts';

/** Kinds that one organisation of the directory can be asked for under, each pair of them. Source: `directory/can-be.ts`. */
const alike: readonly (readonly RecipientKind[])[] = [
  ['counterpart', 'receiving-authority'],
  ['shelter', 'ngo'],
  ['police', 'border-police'],
  ['embassy', 'mission'],
];

/** A kind and the one under which the same organisation can be asked for. */
export function kindsAlike(to: RecipientKind): readonly RecipientKind[] {
  return alike.find((kinds) => kinds.includes(to)) ?? [to];
}

/**
 * Whether two kinds name one and the same unit abroad. Of the others a no to one kind says nothing of the other: a shelter may be
 * agreed to where an NGO is refused.
 */
export function isSameUnit(one: RecipientKind, other: RecipientKind): boolean {
  const [abroad = []] = alike;
  return abroad.includes(one) && abroad.includes(other);
}
