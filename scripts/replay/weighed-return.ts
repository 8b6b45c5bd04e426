/** What a file shows of a return before it has a day: who interpreted, its danger as it was weighed, and that the way was told. */

/** The danger of going home, weighed together with family and community (Standards 6.1(h)). */
export const weighedReturn = {
  kind: 'risk',
  riskOf: 'return',
  risk: 'acceptable-with-measures',
  home: 'own-family',
  together: ['family', 'community'],
  aimsTold: true,
  assent: 'agreed',
  asked: [],
} as const;

/** What the person was told of the journey itself (Standards 6.5(c)). */
export function toldOfTheWay(language: string) {
  const told = { language, interpreter: language !== 'km', form: 'spoken', understood: true };
  return { of: 'activity', subject: 'journey', ...told } as const;
}

/** Who interprets for the person, bound to confidentiality since that moment (Standards 6.5(e)). */
export function interpreterOf(language: string, since: string) {
  return {
    kind: 'spoken',
    language,
    confidentialitySignedOn: since.slice(0, 10),
    words: { name: 'Invented Interpreter' },
  } as const;
}
