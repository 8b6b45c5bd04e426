/** An effect that is known by what is said of it. */
export function asSaid<Said>({ said }: { readonly said: Said }): Said {
  return said;
}
