import { caseOfCopyWrite, sealedAnswerWrite } from '@homeward/store/answers';
import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { brokenWrite } from '@homeward/store/broken';
import { goneWrite } from '@homeward/store/changes';
import { truckNote } from '@homeward/store/closed-trucks';
import { contactBlocksWrite } from '@homeward/store/contact-blocks';
import { contactWrite } from '@homeward/store/contacts';
import { copyWrite } from '@homeward/store/copies';
import { copyChangeWrite, erasedCopyWrite } from '@homeward/store/copy-changes';
import { countedWrite } from '@homeward/store/counted';
import { organisationWrite } from '@homeward/store/directory';
import { erasureWrites } from '@homeward/store/erasure';
import { factPut, factWrites, notesOf } from '@homeward/store/facts';
import { gateWrite } from '@homeward/store/gates';
import { keptCountWrite } from '@homeward/store/kept-counts';
import { keyRemoval, keyStands, keyWrite } from '@homeward/store/key-rows';
import { mendsWrite } from '@homeward/store/mending-fence';
import { monthSecretWrite } from '@homeward/store/month-secret';
import { keptSignatureWrite, layoutWrite, signatureWrite } from '@homeward/store/months';
import { moveWrites, stateItem } from '@homeward/store/move-writes';
import { tagsMoved, tagWrites } from '@homeward/store/name-index';
import { nowSeenWrite } from '@homeward/store/now-seen';
import { caseNumberAt, handoverNumberWrites, numberLeadsNowhere, numberWrites } from '@homeward/store/numbers';
import { codeWrite } from '@homeward/store/own-record';
import { parityIncidentWrite, parityWrite } from '@homeward/store/parity';
import { placesWrites } from '@homeward/store/places';
import { providerWrite } from '@homeward/store/providers';
import { emptyChain, receiptWrite } from '@homeward/store/receipt';
import { referralNoticeWrite } from '@homeward/store/referral-notices';
import { sealedReferralGoes, sealedReferralWrite } from '@homeward/store/referrals-in';
import { arrivalPlace, sealedWrite } from '@homeward/store/sealed';
import { seatWrite } from '@homeward/store/staff';
import { usedKey } from '@homeward/store/used-key';
import { healthWordsWrite, wordsWrite } from '@homeward/store/words';
import { putAlone, type Write } from '@homeward/store/write';
import { countBatch, countBatchBody } from '../../packages/domain/src/arrival/log-batch.ts';
import { cutLooseWrites } from '../../packages/store/src/cut-loose.ts';
import { headWrite, markWrite, takenWrite } from '../../packages/store/src/trail/log-places.ts';
import { actBy, eventOf, idOf, logged, now, people, triage, truckOf } from '../domain/made.ts';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { commandOf } from './people.ts';
import { recording } from './recording.ts';

const [id, other] = [idOf(1), idOf(2)];
const hash = 'a'.repeat(43);
const partner = { country: 'KH', desk: 'partner' };
const key = { country: 'KH', desk: 'casework', thing: `case#${id}` } as const;
const arrival = { batch: id, arrival: logged().id };
const draft = { actor: people['case-worker'], operation: 'viewCase', thing: `case#${id}`, at: now };
const fact = { id: hash, country: 'TH', at: now, recordedAt: now } as const;
const words = { entry: other, section: 'narrative', jwe: 'sealed' };
const counted = { men: 1, women: 1, boys: 0, girls: 1 };

/** A record that is made, and one that moves on. */
function moved(from: 'nothing' | 'a version') {
  const [command, truck] = [commandOf('countBatch', { key: other }), truckOf()];
  const body = countBatchBody.parse({ counted, triage, separation: 'separated' });
  const event = eventOf(countBatch(truck, body, actBy('intake')));
  const before = from === 'nothing' ? undefined : { version: 3, state: truck };
  const of = { ...batches, evolve: () => truck };
  return moveWrites(command, of, id, before, event).writes;
}

/** A store in which somebody who came off a truck is written down, under one name. */
async function withSomebody() {
  const { store } = recording();
  await putAlone(store, { table: 'arrivals', item: stateItem(arrivals, arrival, 4, logged()) });
  for (const write of tagWrites({ id, organisation: 'x' }, [{ born: hash, any: 'b'.repeat(43) }]))
    await putAlone(store, write);
  return store;
}

const erasure = { case: id, arrival, referral: other, copies: [{ ...partner, id: other }], windows: ['worker'] };

/** Every function of the store that makes writes for a transaction, with what it makes. */
export const writesMade: Readonly<Record<string, () => readonly Write[] | Promise<readonly Write[]>>> = {
  'moveWrites of a new record': () => moved('nothing'),
  'moveWrites of one that is there': () => moved('a version'),
  receiptWrite: () => [receiptWrite(draft, emptyChain)],
  usedKey: () => {
    const used = usedKey('cases', commandOf('openCase', { key: id })).move(undefined, commandOf('openCase'));
    return used.type === 'moves' ? used.writes : [];
  },
  keyWrite: () => [keyWrite(key, {})],
  keyStands: () => [keyStands(key)],
  keyRemoval: () => [keyRemoval(key)],
  sealedWrite: () => [sealedWrite(arrivalPlace(id), {})],
  copyWrite: () => [copyWrite(partner, id, {}, undefined)],
  wordsWrite: () => [wordsWrite(id, words)],
  healthWordsWrite: () => [healthWordsWrite(id, words)],
  mendsWrite: () => [mendsWrite(id, 0), mendsWrite(id, 3)],
  countedWrite: () => [countedWrite(id)],
  numberWrites: () => numberWrites('F-KH-26-0143-T', caseNumberAt, id),
  numberLeadsNowhere: () => [numberLeadsNowhere(caseNumberAt('F-KH-26-0143-T'))],
  handoverNumberWrites: () =>
    ['H-TH-26-0143-T', 'H-KH-26-0143-T'].flatMap((number) =>
      handoverNumberWrites(number, { country: 'TH', quiet: number.includes('KH'), handover: id }),
    ),
  sealedAnswerWrite: () => [sealedAnswerWrite({ ...partner, copy: id, answer: other }, {})],
  caseOfCopyWrite: () => [caseOfCopyWrite(other, id)],
  sealedReferralWrite: () => [sealedReferralWrite(id, {})],
  sealedReferralGoes: () => sealedReferralGoes(id),
  referralNoticeWrite: () => [referralNoticeWrite({ referral: id, organisation: 'x', at: now, notTo: [] })],
  copyChangeWrite: () => [copyChangeWrite('x', { disclosure: id, version: 1, status: 'alive' }, now)],
  erasedCopyWrite: () => [erasedCopyWrite({ id, organisation: 'x' }, now)],
  goneWrite: () => [goneWrite({ id, organisation: 'x' }, now)],
  contactBlocksWrite: () => [contactBlocksWrite(id, [])],
  tagWrites: () => tagWrites({ id, organisation: 'x' }, [{ born: hash, any: hash }]),
  tagsMoved: async () => tagsMoved(await withSomebody(), { id, organisation: 'x' }, [{ born: hash, any: hash }]),
  codeWrite: () => [
    codeWrite('worker', {
      status: 'waits',
      wrongTries: 0,
      case: id,
      language: 'km',
      codeHash: '',
      opening: id,
      madeAt: now,
    }),
  ],
  cutLooseWrites: async () => cutLooseWrites(await withSomebody(), arrival),
  erasureWrites: async () => erasureWrites(await withSomebody(), { ...draft, restsOn: id }, erasure, []),
  truckNote: () => [truckNote(id, now)],
  factPut: () => [factPut({ type: 'taken-back', ...fact })],
  notesOf: () => notesOf({ type: 'taken-back', ...fact }),
  'factWrites of what happened': () => factWrites({ type: 'taken-back', ...fact }),
  'factWrites of who waits': () => factWrites({ type: 'held', corridor: 'TH-KH', reason: 'court', ...fact }),
  monthSecretWrite: () => [monthSecretWrite(hash)],
  parityWrite: () => [parityWrite(hash, { quarter: '2026-Q1', organisation: 'x', foreign: true, services: {} })],
  brokenWrite: () => [brokenWrite('x', hash, { rules: ['visit-is-announced'], open: true })],
  parityIncidentWrite: () => [parityIncidentWrite(hash, now, { organisation: 'x' })],
  nowSeenWrite: () => [nowSeenWrite({ at: now, contacts: {}, gates: [] })],
  layoutWrite: () => [layoutWrite({ id: '0123456789ab', names: [] })],
  keptCountWrite: () => [
    keptCountWrite({ country: 'TH', month: '2026-03' }, { month: '2026-03', counters: {}, facts: 1, countedAt: now }),
  ],
  keptSignatureWrite: () => [keptSignatureWrite({ country: 'TH', month: '2026-03' }, 1, 'token')],
  signatureWrite: () => [signatureWrite({ country: 'TH', month: '2026-03' }, 1, 'token')],
  headWrite: () => [
    headWrite(7, { size: 0, hash: '' }, { size: 1, hash }),
    headWrite(7, { size: 1, hash }, { size: 2, hash }),
  ],
  markWrite: () => [markWrite('begun', { n: 1, heads: [] }), markWrite('signed', { n: 2, heads: [] })],
  takenWrite: () => [takenWrite(hash, 0, 1), takenWrite(hash, 1, 2)],
  organisationWrite: () => [organisationWrite({ id: 'x', name: 'X', country: 'KH', kind: 'ngo' })],
  providerWrite: () => [providerWrite(underAMemorandum('x'))],
  gateWrite: () => [
    gateWrite({ id: 'x', name: 'X', across: 'Y', mode: 'land', between: ['KH', 'TH'] }, { status: 'open' }),
  ],
  contactWrite: () => [
    contactWrite('x', { organisation: 'x', country: 'TH', purposes: ['handover'], languages: ['th'], channels: [] }),
  ],
  placesWrites: () => placesWrites('01', []),
  seatWrite: () => [seatWrite({ subject: 'x', role: 'intake', desk: 'transit', country: 'KH', organisation: 'x' })],
};
