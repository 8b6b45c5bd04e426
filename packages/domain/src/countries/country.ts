import type { Language } from './languages.ts';

/** The desks that every other country has here, deployed once per country: they differ by key and by prefix. */
export const desksAbroad = ['embassy', 'counterpart'] as const;
export type DeskAbroad = (typeof desksAbroad)[number];

/** What the whole platform has to know of a country: so little that the app's first load may carry it. */
export type CountryPlate = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The language that its offices write. */
  readonly language: Language;
};

/** Whom one of the ministry's published figures counts among those who came home over one border. */
export type PublishedFigure = {
  readonly name: string;
  /** Without it, everybody. */
  readonly who?: 'women' | 'women-and-children';
  /** What they were trafficked for: any of the purposes that the ministry meant. */
  readonly purposes?: 'sexual' | 'forced-labour';
  readonly sector?: 'fishing';
};

/** A country whose people come to Cambodia, and to which people go home from Cambodia. */
export type NeighbourPlate = CountryPlate & {
  /** The names of the checklists of a handover, by direction. A handover keeps the name that it began with. */
  readonly checklists: Readonly<Record<'inbound' | 'outbound', string>>;
  /** The ministry's published figures that count its people, by direction (Policy I). */
  readonly figures: Readonly<Record<'inbound' | 'outbound', readonly PublishedFigure[]>>;
};
