import type { ReactNode } from 'react';
import type { Option } from '../parts/select-field.tsx';

/** A head and shoulders. */
const person = 'M12 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M5 21a7 7 0 0 1 14 0';
const head = 'M12 2a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5';

/** One line drawing a thing, on a square of 24. */
const drawings: Readonly<Record<string, string>> = {
  'sex.female': `${head}M10 9h4l3 9H7l3-9ZM10.5 18v4M13.5 18v4`,
  'sex.male': `${head}M8 9h8v7H8ZM10 16v6M14 16v6`,
  'sex.other': person,
  'sex.unknown': 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7M12 17h.01',
  'company.alone': person,
  'company.with-family':
    'M9 3a3 3 0 1 0 0 6a3 3 0 0 0 0-6M2 21a7 7 0 0 1 11-5.7M18 11a2 2 0 1 0 0 4a2 2 0 0 0 0-4M13.5 21a4.5 4.5 0 0 1 9 0',
  'company.with-other-adults':
    'M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6M2 20a6 6 0 0 1 12 0M16 5a3 3 0 1 1 0 6M17.5 14.2a6 6 0 0 1 4.5 5.8',
  'need.food': 'M3 12h18a9 9 0 0 1-18 0ZM8 8c0-2 2-2 2-4M14 8c0-2 2-2 2-4',
  'need.water': 'M12 3s6 6.5 6 11a6 6 0 0 1-12 0c0-4.5 6-11 6-11Z',
  'need.clothes': 'M8 4L3 7l2 4 2-1v10h10V10l2 1 2-4-5-3a4 4 0 0 1-8 0Z',
  'need.rest': 'M3 6v13M3 16h18v3M21 16v-3a3 3 0 0 0-3-3h-7v6M7 10a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3',
  'need.doctor': 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6Z',
  'need.counsellor': 'M4 4h16v12h-9l-5 4v-4H4ZM8 9h8M8 12h5',
  'need.safety': 'M12 3l8 3v5c0 5-3.5 8.5-8 10c-4.5-1.5-8-5-8-10V6ZM8.5 12l2.5 2.5 4.5-5',
  'need.infant-care': 'M10 3h4v3h-4ZM8 6h8v3H8ZM9 9l-1 3v7a2 2 0 0 0 2 2h4a2 2 0 0 0 2-2v-7l-1-3M8 15h4',
  'need.family-contact': 'M7 3h10v18H7ZM11 18h2',
  threat: 'M12 3L2 20h20ZM12 10v4M12 17h.01',
};

/** A drawing beside words, never instead of them: ears have the words, eyes have both. */
export function Pictogram({ of }: { readonly of: string }): ReactNode {
  const drawing = drawings[of];
  if (drawing === undefined) return null;
  return (
    <svg
      className="hw-picture"
      aria-hidden="true"
      focusable="false"
      width="1.75em"
      height="1.75em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawing} />
    </svg>
  );
}

/** The choices of a family, each with its drawing. */
export function pictured(family: string, options: readonly Option[]): readonly Option[] {
  return options.map((option) => ({ ...option, picture: <Pictogram of={`${family}.${option.value}`} /> }));
}
