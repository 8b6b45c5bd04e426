/** A direction as it stands above a narrow column: the codes of its countries (ISO 3166-1), alike in every language. */
export function wayShort(corridor: string): string {
  return corridor.replace('-', ' → ');
}
