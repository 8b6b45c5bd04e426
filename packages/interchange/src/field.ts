import type { SectionName } from '@homeward/domain/case/sections';

/** System values and labels of one code list. */
export type Codes = Readonly<Record<string, string>>;

/** How a value is written: a line, long words, a day, a number, yes or no, one code, several codes. */
export type Kind = 'text' | 'long' | 'date' | 'number' | 'flag' | 'one' | 'many';

/** HTCDS has no classes of privacy; ours: general, identifying, location and safety, victim's story and law, medical. */
export type PrivacyClass = 'G' | 'I' | 'L' | 'V' | 'M';

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  /** The section of our file whose readers read it: where it lies sealed, and what the consent has to name. */
  readonly section: SectionName;
  readonly class: PrivacyClass;
  readonly core: boolean;
  /** Taken in and kept, given to nobody else. */
  readonly deprecated: boolean;
  readonly codes?: Codes;
  readonly iso?: 'countries' | 'languages';
};

type More = Partial<Pick<Field, 'core' | 'deprecated' | 'codes' | 'iso'>>;

/** One of the fields that IOM asks everybody for. */
export const core: More = { core: true };

export function field(
  name: string,
  label: string,
  kind: Kind,
  section: SectionName,
  privacy: PrivacyClass,
  { core: isCore = false, deprecated = false, ...lists }: More = {},
): Field {
  return { name, label, kind, section, class: privacy, core: isCore, deprecated, ...lists };
}
