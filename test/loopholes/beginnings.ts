import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { home } from '../../packages/domain/src/countries/countries.ts';
import { answerOf, eventOf, idOf, now, people } from '../domain/made.ts';
import { abroad } from './cast.ts';
import type { World } from './world.ts';

const ages = [
  { birth: '1990' },
  { birth: '2012' },
  { birth: '2020' },
  { birth: '2008' },
  { estimate: { from: 15, to: 20 } },
  { unknown: true },
];
const citizens = [home.code, abroad, 'stateless'] as const;

/** A file opened from a report inside Cambodia, with the person’s yes to it. */
function begun(age: unknown, citizenship: string, language: string): World | undefined {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true, { language, interpreter: language !== 'km' });
  const identity = { name: { latin: 'Invented Person' }, age };
  const body = openCaseBody.safeParse({ from: 'report', sex: 'female', citizenship, language, identity, consent });
  if (!body.success || body.data.from !== 'report') return undefined;
  const by = people['case-worker'];
  const event = eventOf(openFromReport(idOf(50), body.data, actOf(by, now, {})));
  const told = { type: 'CaseOpened', id: idOf(50), recordedAt: now, occurredAt: now, by, said: event, broke: [] };
  return { now, file: evolveCase(undefined, event), story: [told], steps: [] };
}

/** Files just opened: of adults, of children, of whoever may be a child; of Cambodians, of foreigners, of nobody’s citizens. */
export function beginnings(): readonly World[] {
  return ages.flatMap((age) =>
    citizens.flatMap((citizenship) => {
      const one = begun(age, citizenship, citizenship === abroad ? 'vi' : 'km');
      return one === undefined ? [] : [one];
    }),
  );
}
