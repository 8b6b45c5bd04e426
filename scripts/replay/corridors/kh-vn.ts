import { consentOf } from '../people.ts';
import type { Done } from '../stage.ts';
import { asItStands } from './acting.ts';
import { type Crossing, fileOf, offeredAbroad } from './crossing.ts';
import { days } from './days.ts';
import { afterAMonth, arrives, departs, handedOver, planned } from './on-the-way.ts';
import type { Story } from './story.ts';
import { invented, type Tale } from './tale.ts';

const address = 'Invented: another commune, the third house behind the market';

/** The person says where their home is, and agrees that it is told to their country's unit, for their return and for nothing else. */
async function toldAnew(tale: Tale, file: string): Promise<Done> {
  const act = (path: string, body: object, step: string) =>
    tale.writes('case-worker', path, body, { step, at: '', ifMatch: asItStands });
  const consent = {
    ...consentOf('counterpart', { child: false, text: '1' }, 'vi'),
    sections: ['identity', 'whereabouts'],
  };
  const said = { about: { type: 'case', case: file }, consent };
  await act('/consents', said, 'writes down: the person agrees that their address is told');
  const section = { section: 'whereabouts', content: { returnAddress: address } };
  await act(`/cases/${file}/sections`, section, 'writes down the right address');
  const party = { to: 'counterpart', country: 'VN', organisation: 'demo-central-unit-viet-nam' };
  const copy = { ...party, for: 'return', sections: ['whereabouts'] };
  const asked = await act(
    `/cases/${file}/whereabouts-proposals`,
    copy,
    'proposes that the unit of the person’s country is told',
  );
  const answer = { proposal: asked.key, answer: 'approved' };
  const step = 'agrees: it is copied for the unit of the person’s country';
  return tale.writes('second-approver', `/cases/${file}/approvals`, answer, { step, at: '', ifMatch: asItStands });
}

type Copy = { readonly sections: { readonly whereabouts?: { readonly returnAddress?: string } } };

/** Nobody knows the commune: their country's unit asks back, and what is sent anew goes as a copy, on their consent. */
async function askedBack({ tale, act }: Crossing, file: string): Promise<void> {
  const asks = { asks: ['which-commune', 'second-source'] };
  const { key: question } = await act(
    'counterpart-vn',
    '/questions',
    'asks back: which commune, who else says so',
    asks,
  );
  const { key: copy } = await toldAnew(tale, file);
  const answer = { answer: 'sent-anew' };
  await act('case-worker', `/questions/${question}/answers`, 'answers that it was sent anew', answer);
  const look = ({ sections }: Copy) => ({ found: sections.whereabouts?.returnAddress, wanted: address });
  await tale.sees<Copy>('counterpart-vn', `/disclosures/${copy}`, 'reads the right address', look);
}

export const khVn: Story = {
  flow: { name: 'KH→VN', from: 'KH', to: 'VN' },
  says: 'home over Bavet; a wrong address, found by asking back and corrected on the woman’s consent',
  async play(tale) {
    const one = invented(tale, 'kh-vn', { sex: 'female', birthYear: '1998', exploitation: ['prostitution'] });
    const file = await fileOf(tale, one, 'VN');
    const told = { to: 'VN', place: 'a commune that is not there', tell: ['counterpart', 'embassy'] } as const;
    const crossing = await offeredAbroad(tale, one, file, told);
    await askedBack(crossing, file.id);
    await planned(crossing, { date: tale.day(days.ofTheJourney[0]), gate: 'bavet', mode: 'land' });
    await tale.until(...days.ofTheJourney);
    await departs(crossing);
    await handedOver(crossing);
    await tale.until(...days.thatAfternoon);
    await arrives(crossing, 'family');
    return afterAMonth(crossing);
  },
};
