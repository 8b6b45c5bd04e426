import type { Answered } from '../../functions/asking.ts';
import type { Cell } from './differences.ts';
import type { World } from './world.ts';

type Told = Readonly<Record<string, unknown>>;

/** What somebody hears of a case when an act of it is asked of them: access.md, `asked`; by hand, each field. */
const ofTheCase = ['asked', 'id', 'number', 'version'];
const ofTheAct = ['act', 'at', 'by', 'id', 'reason', 'to'];
const ofTheList = ['act', 'by', 'case', 'number', 'proposal', 'proposedAt', 'reason', 'to', 'version'];
/** An export is a counted list: of whom it is nobody hears before it is approved. */
const ofAnExport = ['act', 'by', 'case', 'count', 'proposal', 'proposedAt', 'version'];
const theAct = { act: 'share-without-consent', by: 'demo-case-worker', reason: 'she-is-missing', to: 'demo-ngo' };

function fieldsOf(told: Told, are: readonly string[], name: string): readonly string[] {
  const found = Object.keys(told).sort();
  return found.join() === are.join() ? [] : [`${name} has ${found}`];
}

function saysTheAct(told: Told | undefined): readonly string[] {
  const wrong = Object.entries(theAct).filter(([field, value]) => told?.[field] !== value);
  return wrong.map(([field]) => `says of ${field}: ${told?.[field]}`);
}

function oneCase(answer: Answered): readonly string[] {
  if (answer.status !== 200) return ['not answered'];
  const told = JSON.parse(answer.text) as Told & { readonly asked?: readonly Told[] };
  const [act = {}, ...more] = told.asked ?? [];
  return [
    ...fieldsOf(told, ofTheCase, 'the case'),
    ...fieldsOf(act, ofTheAct, 'the act'),
    ...saysTheAct(act),
    ...(more.length === 0 ? [] : ['more than one act']),
  ];
}

function aList(own: string) {
  return (answer: Answered): readonly string[] => {
    if (answer.status !== 200) return ['not answered'];
    const { items } = JSON.parse(answer.text) as { readonly items: readonly Told[] };
    const theirs = items.find((one) => one['case'] === own);
    const are = ({ act }: Told) => (act === 'export-cases' ? ofAnExport : ofTheList);
    return [...items.flatMap((one) => fieldsOf(one, are(one), 'an item')), ...saysTheAct(theirs)];
  };
}

/** Whoever is only asked reads which act, of whom, why and when, in the case's view and in their list, and no other field. */
export function askedCells({ cases }: World): readonly Cell[] {
  const asked = { method: 'GET', count: 1 } as const;
  return ['second-approver', 'supervisor-elsewhere'].flatMap((who) => [
    { ...asked, who, name: 'viewCase, asked', path: `/v1/casework/cases/${cases.own}`, wrong: oneCase },
    { ...asked, who, name: 'viewCase, asked', path: `/v1/casework/cases/${cases.own}?reason=safety`, wrong: oneCase },
    { ...asked, who, name: 'listProposals, asked', path: '/v1/casework/proposals', wrong: aList(cases.own) },
  ]);
}
