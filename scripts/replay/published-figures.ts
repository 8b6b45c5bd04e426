export type FigureName = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6';
export type Figures = Readonly<Record<FigureName, number>>;

type Quote = {
  /** The words of Policy I (MoSVY Policy 062, 31 August 2009); typed, not shortened. */
  readonly says: string;
  /** Line of the policy and minimum standards as published in one text file. */
  readonly line: number;
};
type Published = Quote & {
  readonly figure: number;
  /** Whose bilateral report prints it; `KH` for what crosses no border. */
  readonly report: 'TH' | 'VN' | 'MY' | 'KH';
};

/**
 * What the ministry published for 2008. The year is stated for A1 alone; for A3 to A6 the paragraph implies it.
 * A2 is part of A1, A4 goes the other way, A6 crosses no border: 105 + 745 + 18 in, 4 out, 505 inside are 1,377 cases.
 */
export const published: Readonly<Record<FigureName, Published>> = {
  A1: {
    figure: 105,
    report: 'TH',
    line: 277,
    says: 'In 2008, the Ministry of Social Affairs, Veterans and Youth Rehabilitation received and rehabilitated 105 women and children victims of human trafficking who were repatriated from Thailand',
  },
  A2: {
    figure: 7,
    report: 'TH',
    line: 277,
    says: 'of these 7 women and children were trafficked for sex',
  },
  A3: {
    figure: 745,
    report: 'VN',
    line: 277,
    says: '745 Cambodians, who were victims of forced labor trafficking, were repatriated from Vietnam',
  },
  A4: {
    figure: 4,
    report: 'VN',
    line: 277,
    says: 'Four Vietnamese women victims of sex trafficking were sent back to Vietnam',
  },
  A5: {
    figure: 18,
    report: 'MY',
    line: 277,
    says: '18 Cambodians trafficked to work as fishing laborers were repatriated from Malaysia and rehabilitated',
  },
  A6: {
    figure: 505,
    report: 'KH',
    line: 277,
    says: 'rescued and referred 505 victims of human trafficking to partner organizations to receive services such as shelter, health, education, livelihood, vocational skill training, and reintegration',
  },
};
export const figureNames = Object.keys(published) as readonly FigureName[];

/** From studies: cited beside the figures, never computed. */
export const context: Readonly<Record<'A7' | 'A8', Quote>> = {
  A7: {
    line: 277,
    says: 'A recent study by UNIAP found that 29% of returned illegal migrants from Thailand were victims of human trafficking',
  },
  A8: { line: 277, says: 'Another recent study by UNIAP found that 9% of sex workers were deceived into this work' },
};
