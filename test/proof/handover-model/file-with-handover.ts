import type { CaseState } from '@homeward/domain/case/case';
import type { Sheet } from '@homeward/domain/case/disclosures/sheet';
import { evolveCase } from '@homeward/domain/case/evolve';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import { actOf } from '@homeward/domain/command';
import { markReturnProposed } from '@homeward/domain/handover/mark-return';
import { cases } from '@homeward/store/cases';
import { stateItem } from '@homeward/store/move-writes';
import type { Write } from '@homeward/store/write';
import { uuidv7 } from 'uuidv7';
import { toldOfTheWay, weighedReturn } from '../../../scripts/replay/weighed-return.ts';
import { answerOf, eventOf, fileOf, people } from '../../domain/made.ts';
import { later } from './act.ts';
import type { Beginning } from './beginning.ts';

/** A yes of the person’s to a kind of recipient, for one use. */
function yes(to: 'counterpart' | 'embassy' | 'ngo', at: string): CaseState['consents'][number] {
  const sections = to === 'ngo' ? (['identity', 'needs', 'whereabouts'] as const) : (['identity'] as const);
  const use = to === 'ngo' ? 'referral' : 'return';
  return { ...answerOf(to, true), id: uuidv7(), for: use, sections: [...sections], interpreter: true, at };
}

/** The file of somebody who agrees to be taken over by their own side, and to one organisation's help; the person is sought. */
function before(
  { country, sheets, stateless, child, at, servicesInFile, addressInFile }: Beginning,
  id: string,
): CaseState {
  const consents = [...sheets.map((one) => yes(one, at)), yes('ngo', at)];
  const gone = { id: uuidv7(), at, by: 'case-worker-1', from: 'journey' } as const;
  const citizenship = stateless ? 'stateless' : country;
  const language = 'km';
  const age = child ? ('presumed-child' as const) : ('adult' as const);
  const asked = later(at, -30 * 24 * 60);
  const sources = (['herself', 'commune'] as const).map((source) => {
    return { id: uuidv7(), at: asked, by: 'case-worker-1', source, says: 'same' as const };
  });
  const homeSources = addressInFile ? sources : sources.slice(1);
  const stamp = { at: asked, by: 'case-worker-1' };
  const weighed = { ...weighedReturn, aspects: [], leftOut: [], findings: [], together: [], asked: [] };
  const assessments = [{ id: uuidv7(), ...stamp, ...weighed }];
  const explanations = [{ id: uuidv7(), ...stamp, ...toldOfTheWay('km') }];
  const shown = { assessments, explanations } as Pick<CaseState, 'assessments' | 'explanations'>;
  const file = fileOf({ id, citizenship, consents, missing: [gone], language, age, homeSources, ...shown });
  if (!servicesInFile) return file;
  const offered = unansweredServices(file, at).map((name) => [name, { outcome: 'declined', offeredAt: at, at }]);
  return { ...file, services: Object.fromEntries(offered) };
}

/** The person’s file as it names the handover: a copy of its sheet for each desk abroad, each on its consent. */
export function fileWithHandover(
  beginning: Beginning,
  handover: string,
  id: string,
): { readonly id: string; readonly write: Write } {
  const file = before(beginning, id);
  const sheets = beginning.sheets.map((to): Sheet => {
    const consent = file.consents.find((one) => one.to === to)?.id ?? '';
    return { id: uuidv7(), to, country: beginning.country, sections: ['identity'], consent };
  });
  const act = actOf(people['case-worker'], beginning.at, {});
  const event = eventOf(markReturnProposed(file, { handover, judged: undefined, wish: 'open', sheets }, act));
  const write: Write = { table: 'cases', item: stateItem(cases, id, 1, evolveCase(file, event)) };
  return { id, write };
}
