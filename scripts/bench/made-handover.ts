import { actOf } from '@homeward/domain/command';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { type Proposal, proposeHandover } from '@homeward/domain/handover/propose';
import type { Actor } from '@homeward/domain/people/actor';
import type { Chance } from './chance.ts';

const sender: Actor = {
  id: 'demo-counterpart-th',
  role: 'counterpart-th',
  organisation: 'demo-central-unit-thailand',
  country: 'TH',
  desk: 'counterpart',
};

/** One handover that Thailand has proposed and Cambodia has not answered. */
export function madeHandover(chance: Chance, name: string, at: string): HandoverState {
  const proposal: Proposal = {
    id: chance.id(`${name}/handover`),
    country: 'TH',
    direction: 'inbound',
    quiet: false,
    sex: chance.pick(`${name}/sex`, ['female', 'male']),
    age: 'adult',
    citizenship: 'KH',
    circumstances: ['escorted'],
    sheetHash: chance.id(`${name}/sheet`).repeat(2).slice(0, 64),
    said: { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000' },
    disclosures: { 'counterpart-th': chance.id(`${name}/own`), 'answer:counterpart-th': chance.id(`${name}/answer`) },
    servicesAnswered: true,
    homeConfirmed: true,
    speakers: {
      S: { land: ['counterpart-th', 'embassy-th'] },
      V: { land: ['shift-lead'], air: ['central-unit'] },
    },
  };
  const decision = proposeHandover(proposal, { tells: [], consented: [] }, actOf(sender, at, {}));
  if (decision.type === 'refused') throw new Error('A made handover was refused.');
  return evolveHandover(undefined, decision.event);
}
