import { chosen, filled, typed, typedFigures } from '../parts/form-data.ts';

/** The rows of channels that the form shows: each has a number that stays its own when another row goes. */
function channelOf(data: FormData, row: number): unknown {
  const at = (field: string) => `/channels/${row}/${field}`;
  const kind = typed(data, at('kind'));
  return filled({
    kind,
    value: kind === 'phone' ? typedFigures(data, at('value')) : typed(data, at('value')),
    source: typed(data, at('source')),
    published: typed(data, at('published')),
    public: chosen(data, at('public')).length > 0,
  });
}

/** Codes that stand beside each other with commas or spaces between them. */
function codesIn(text: string | undefined): readonly string[] | undefined {
  const codes = text?.split(/[\s,;]+/).filter(Boolean);
  return codes?.map((one) => (/^[a-z]{2}$/i.test(one) ? one.toUpperCase() : one.toLowerCase()));
}

/** The whole contact as it is to stand: the language of its mails comes first. */
export function contactBody(data: FormData, rows: number): unknown {
  const first = typed(data, '/languages');
  const others = chosen(data, '/otherLanguages').filter((one) => one !== first);
  return filled({
    contact: typed(data, '/contact')?.toLowerCase(),
    organisation: typed(data, '/organisation'),
    country: typed(data, '/country'),
    desk: typed(data, '/desk'),
    speaksFor: codesIn(typed(data, '/speaksFor')),
    hours: typed(data, '/hours'),
    purposes: chosen(data, '/purposes'),
    languages: first === undefined ? others : [first, ...others],
    channels: Array.from({ length: rows }, (_, row) => channelOf(data, row)),
  });
}
