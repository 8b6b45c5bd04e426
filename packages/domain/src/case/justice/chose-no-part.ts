import type { EffectOf } from '../../effects/effects.ts';
import { heardOf } from '../breaches/heard-of.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';
import { isForProceedings } from './for-proceedings.ts';

type Known = Pick<CaseState, 'takingPart' | 'vouched' | 'corrections' | 'breaches'>;
type Choice = CaseState['takingPart'][number];
type Asked = EffectOf<'questioned.hearing'> | EffectOf<'questioned.questioning'>;

const there: readonly string[] = ['there', 'by-video'];

/** Whether the person themselves is drawn into proceedings by it. The police asks whether they were trafficked for their care, too. */
export function isPartOfProceedings(asked: Asked): boolean {
  if ('hearing' in asked) return asked.heard || there.includes(asked.attended);
  return isForProceedings(asked) && !(asked.asker === 'police' && asked.purpose === 'identification');
}

/**
 * Whether the person's choice at a moment was no part in proceedings. It holds however it was heard, until a yes that broke no rule; that
 * counts from when the platform heard of it: no date undoes a no.
 */
export function choseNoPart(file: Known, at: string): boolean {
  const broken = file.breaches.filter(({ list }) => list === 'takingPart').map(({ id }) => id);
  const said = ({ id, choice }: Choice) => choice === 'no' || (choice === 'yes' && !broken.includes(id));
  const since = (one: Choice) => (one.choice === 'no' ? one.at : heardOf(file, one));
  const standing = file.takingPart.filter((one) => said(one) && !isCorrected(file, one.id));
  return latest(standing.filter((one) => Date.parse(since(one)) <= Date.parse(at)))?.choice === 'no';
}
