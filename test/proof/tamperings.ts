import { receiptItem } from '@homeward/store/receipt-entry';
import type { Bad, Trail } from '@homeward/store/trail/account';
import {
  below,
  type Chance,
  entryOf,
  firstSigned,
  type Line,
  logOf,
  type Receipt,
  signedPart,
  theirs,
  type Whole,
} from './forged-trails.ts';

/** A trail that somebody was at, and where the first thing is that is not as it was. */
type Tampered = { readonly trail: Whole & Pick<Trail, 'signed'>; readonly at: Omit<Bad, 'wrong'> };
export type Tampering = (whole: Whole, chance: Chance) => Tampered;

/** An entry that a checkpoint covers. */
function signedOf({ receipts, covered }: Whole, chance: Chance): Receipt {
  return receipts[below(chance, covered)] as Receipt;
}

function entryAt({ pk, n }: Pick<Receipt, 'pk' | 'n'>): Tampered['at'] {
  return { where: 'chain', chain: pk, n };
}

function lineAt({ shard, n }: Line): Tampered['at'] {
  return { where: 'log', shard, n };
}

/** Where it shows that these lines are gone: nothing stands there that could name a chain. */
function goneAt(whole: Whole, gone: readonly Line[]): Tampered['at'] {
  return lineAt(
    firstSigned(
      whole,
      gone.filter((line) => whole.log.indexOf(line) < whole.covered),
    ),
  );
}

function replaced(whole: Whole, by: (one: Receipt) => readonly Receipt[]): Whole {
  return { ...whole, receipts: whole.receipts.flatMap(by) };
}

/** What an entry says, without what follows from it. */
function said(item: Receipt) {
  const {
    pk: _pk,
    sk: _sk,
    hash: _hash,
    byCasePk: _case,
    byCaseSk: _moment,
    ...entry
  } = { byCasePk: '', byCaseSk: '', ...item };
  return entry;
}

/** The same receipts, each chain hashed anew, as somebody does who knows how. */
function rechained(receipts: readonly Receipt[]): readonly Receipt[] {
  const last = new Map<string, Receipt>();
  return receipts.map((item) => {
    const before = last.get(item.pk);
    const made = receiptItem(item.pk, { ...said(item), n: (before?.n ?? 0) + 1, prior: before?.hash ?? '' });
    last.set(item.pk, made);
    return made;
  });
}

const edit: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  const who = { ...said(target), who: 'somebody-else' };
  const made = chance() < 0.5 ? { ...target, who: who.who } : receiptItem(target.pk, who);
  return { trail: replaced(whole, (one) => [one === target ? made : one]), at: entryAt(target) };
};

const remove: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  return { trail: replaced(whole, (one) => (one === target ? [] : [one])), at: entryAt(target) };
};

/** Between two entries, those behind it hashed anew; or behind the last one, dated back. */
const insert: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  if (chance() < 0.5) {
    const put = receiptItem(target.pk, { ...said(target), who: 'never-there' });
    const receipts = rechained(whole.receipts.flatMap((one) => (one === target ? [put, one] : [one])));
    return { trail: { ...whole, receipts }, at: entryAt(target) };
  }
  const chain = whole.receipts.filter(({ pk }) => pk === target.pk);
  const put = entryOf(target.pk, chain, 0, chance);
  return { trail: { ...whole, receipts: [...whole.receipts, put] }, at: entryAt(put) };
};

/** Two entries of one chain change places: everything but place and number. */
const swap: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  const others = whole.receipts.filter(({ pk, n }) => pk === target.pk && n !== target.n);
  const other = others[below(chance, others.length)];
  if (other === undefined) return edit(whole, chance);
  const as = (place: Receipt, content: Receipt): Receipt => ({ ...content, pk: place.pk, sk: place.sk, n: place.n });
  const trail = replaced(whole, (one) => [
    one === target ? as(target, other) : one === other ? as(other, target) : one,
  ]);
  return { trail, at: entryAt(target.n < other.n ? target : other) };
};

/** The end of a chain, or of the log, from something signed on. */
const truncate: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  if (chance() < 0.5) {
    const size = below(chance, whole.covered);
    return { trail: { ...whole, log: whole.log.slice(0, size) }, at: goneAt(whole, whole.log.slice(size)) };
  }
  const gone = (one: Receipt) => one.pk === target.pk && one.n >= target.n;
  return { trail: replaced(whole, (one) => (gone(one) ? [] : [one])), at: entryAt(target) };
};

/** One entry changed and its chain hashed anew; perhaps the log with it. */
const rechain: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  const line = whole.log[whole.receipts.indexOf(target)] as Line;
  const changed = whole.receipts.map((one) => (one === target ? { ...one, who: 'somebody-else' } : one));
  const receipts = rechained(changed);
  if (chance() < 0.5) return { trail: { ...whole, receipts }, at: entryAt(target) };
  const at = { ...lineAt(line), chain: target.pk };
  return { trail: { ...whole, receipts, log: logOf(receipts) }, at };
};

/** Chains, log and, perhaps, checkpoints made anew without one entry, all of it consistent and signed with another key. */
const replaceTheLog: Tampering = (whole, chance) => {
  const target = signedOf(whole, chance);
  const { shard, n } = whole.log[whole.receipts.indexOf(target)] as Line;
  const receipts = rechained(whole.receipts.filter((one) => one !== target));
  const trail = { ...whole, receipts, log: logOf(receipts) };
  const now = trail.log.find((line) => line.shard === shard && line.n === n);
  if (chance() < 0.5) return { trail, at: { where: 'log', shard, n, ...(now && { chain: now.chain }) } };
  const size = Math.min(whole.covered, receipts.length);
  return {
    trail: { ...trail, checkpoints: [signedPart(trail.log, 0, size, theirs)] },
    at: { where: 'checkpoint', n: size },
  };
};

/** Everything as it truly was once, before the last checkpoint. */
const rollBack: Tampering = (whole, chance) => {
  const size = below(chance, whole.covered);
  const trail = { ...whole, receipts: whole.receipts.slice(0, size), log: whole.log.slice(0, size) };
  return { trail, at: goneAt(whole, whole.log.slice(size)) };
};

/** A whole chain, as if whoever read there had read nothing: its first entry is named. */
const takeAChain: Tampering = (whole, chance) => {
  const { pk } = signedOf(whole, chance);
  return { trail: replaced(whole, (one) => (one.pk === pk ? [] : [one])), at: entryAt({ pk, n: 1 }) };
};

/** The end of the chains, from something on that nobody has signed yet: the log had heard of it. */
const cutTheUnsigned: Tampering = (whole, chance) => {
  const from = whole.covered + below(chance, whole.receipts.length - whole.covered);
  const first = whole.receipts[from];
  if (first === undefined) return takeAChain(whole, chance);
  const line = firstSigned(whole, whole.log.slice(from));
  return {
    trail: { ...whole, receipts: whole.receipts.slice(0, from) },
    at: entryAt({ pk: line.chain, n: line.entry }),
  };
};

/** What one person read, put into the chain of another, taken by the log and signed. */
const putIntoAnothers: Tampering = (whole, chance) => {
  const pk = 'KH#casework#reader#person-99';
  const put = receiptItem(pk, { ...said(entryOf(pk, [], whole.covered, chance)), who: 'person-98' });
  const receipts = [...whole.receipts, put];
  const log = logOf(receipts);
  return { trail: { ...whole, receipts, log, checkpoints: [signedPart(log, 0, log.length)] }, at: entryAt(put) };
};

export const tamperingsOfEntries: Readonly<Record<string, Tampering>> = {
  edit,
  delete: remove,
  insert,
  swap,
  truncate,
  're-chain': rechain,
  'replace the log': replaceTheLog,
  'roll back': rollBack,
  'take a whole chain': takeAChain,
  'cut what nobody signed yet': cutTheUnsigned,
  'put into another’s chain': putIntoAnothers,
};
