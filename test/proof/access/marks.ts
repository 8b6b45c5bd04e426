/** The nine sections: access.md, by hand. */
export const nine = [
  'identity',
  'whereabouts',
  'family',
  'needs',
  'medical',
  'hiv',
  'testimony',
  'legal',
  'travel',
] as const;
export type Section = (typeof nine)[number];

/** The word that stands in one section of one thing and nowhere else, so that its bytes tell where they came from. */
export function mark(thing: string, section: Section): string {
  return `mark-${thing}-${section}`;
}

const anyMark = new RegExp(`mark-[a-z-]+?-(?:${nine.join('|')})(?![a-z])`, 'g');

/** Which sections of which things a reply holds, each once. */
export function marksIn(text: string): readonly string[] {
  return [...new Set(text.match(anyMark) ?? [])].sort();
}

/** A section's content with its mark in it. */
export function contentOf(thing: string, section: Section): object {
  const said = mark(thing, section);
  switch (section) {
    case 'identity':
      return { name: { latin: said }, age: { birth: '1991' } };
    case 'whereabouts':
      return { shelter: said };
    case 'family':
      return { tracing: said };
    case 'needs':
      return { note: said };
    case 'medical':
      return { conditions: said };
    case 'hiv':
      return { care: said };
    case 'testimony':
      return { narrative: said };
    case 'legal':
      return { proceedings: said };
    case 'travel':
      return { tickets: said };
  }
}
