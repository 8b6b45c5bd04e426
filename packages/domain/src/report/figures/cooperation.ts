import type { CaseState } from '../../case/case.ts';

type Part = Pick<CaseState, 'organisation' | 'socialAffairs' | 'reintegrations' | 'directiveOpenings'>;

/** What an organisation did together with the Ministry. */
export type Cooperation = {
  readonly cases: number;
  readonly consultations: number;
  readonly reintegrations: number;
  readonly underTheDirective: number;
};

/** How each organisation cooperates with the Ministry and its departments (Standards 10(d)). */
export function cooperation(files: readonly Part[]): Readonly<Record<string, Cooperation>> {
  const organisations = [...new Set(files.map(({ organisation }) => organisation))].toSorted();
  return Object.fromEntries(
    organisations.map((name) => [name, together(files.filter(({ organisation }) => organisation === name))]),
  );
}

function together(files: readonly Part[]): Cooperation {
  return {
    cases: files.length,
    consultations: files.flatMap(({ socialAffairs }) => socialAffairs).length,
    reintegrations: files.flatMap(({ reintegrations }) => reintegrations).length,
    underTheDirective: files.filter(({ directiveOpenings }) => directiveOpenings.length > 0).length,
  };
}
