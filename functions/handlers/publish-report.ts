import { partnerOf } from '@homeward/domain/report/facts-of';
import { publishReport as decide } from '@homeward/domain/report/public/publish';
import type { PublishReport } from '@homeward/domain/report/public/publish-body';
import { type Beside, waysToCambodia } from '@homeward/domain/report/public/received';
import { quartersOnTheWay } from '@homeward/domain/report/sealed-once';
import { quartersOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { editions } from '@homeward/store/editions';
import { loadAll } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { usedKey } from '@homeward/store/used-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { sealedFiguresOfAll } from './figures-read.ts';
import { sealedReadOf } from './months-read.ts';

type Store = Pick<Rooms, 'store'>;

/** What is told already of the same people: equal services of the year, and the other ways to Cambodia; of no other way anything is asked. */
async function besideOf(
  store: Store['store'],
  { corridor: of, year }: PublishReport,
  now: string,
): Promise<Beside | undefined> {
  const others = waysToCambodia.filter((one) => one !== of);
  if (others.length === waysToCambodia.length) return undefined;
  const [equalServices, published] = await Promise.all([
    sealedFiguresOfAll(store, 'equal-services', quartersOf(year)),
    loadAll(
      store,
      editions,
      others.map((corridor) => ({ corridor, year })),
    ),
  ]);
  const told = equalServices.flatMap((one) => one?.told ?? []);
  const sealed = told.map(({ quarter }) => quarter);
  return {
    equalServices: told,
    awaited: quartersOnTheWay(year, now).filter((quarter) => !sealed.includes(quarter)),
    editions: published.flatMap((one) => one?.state.edition ?? []),
  };
}

/** Publishes a corridor's year: the tables are made of its sealed months, audited, and written once with a receipt. */
export async function publishReport({ store }: Store, request: Request<'publishReport'>): Promise<Answer<Receipt>> {
  const { corridor: of, year } = request.body;
  const [months, beside] = await Promise.all([
    sealedReadOf(store, partnerOf(of), `${year}`),
    besideOf(store, request.body, request.recordedAt),
  ]);
  const command = commandOf(request);
  const outcome = await perform(store, command, {
    of: editions,
    ids: [{ corridor: of, year }],
    makes: true,
    beside: [usedKey('facts', command)],
    decide: (before) => decide(before, request.body, months, request.act, beside),
    receipt: receiptOf(request, `report#${of}#${year}`),
  });
  return answerOf(outcome);
}
