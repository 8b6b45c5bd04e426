import { register } from '../../packages/domain/src/law/register.ts';

const rules = new Map(
  register.flatMap(({ obligations }) =>
    obligations.map(
      ({ id, kept }) =>
        [id, kept.flatMap((one) => (one.how === 'enforced' ? one.rules.map(({ name }) => name) : []))] as const,
    ),
  ),
);

/** The rules by which the register keeps an obligation: a record that carries one of them carries the breach of it. */
export function marksOf(row: string): readonly string[] {
  return rules.get(row.slice(0, 4)) ?? [];
}
