import type { EffectOf } from '../../effects/effects.ts';

type Questioning = Pick<EffectOf<'questioned.questioning'>, 'asker' | 'purpose'>;

/** Who asks as part of proceedings: the judge, the prosecutor, the police. */
const proceedings: readonly string[] = ['investigating-judge', 'prosecutor', 'police'];
/** What is asked for proceedings by whatever other authority: an embassy, an office. Legal aid stands on the person's side. */
const evidence: readonly string[] = ['testimony', 'complaint', 'compensation'];

/** Whether somebody was questioned for proceedings. */
export function isForProceedings({ asker, purpose }: Questioning): boolean {
  return proceedings.includes(asker) || (asker !== 'legal-aid' && evidence.includes(purpose));
}
