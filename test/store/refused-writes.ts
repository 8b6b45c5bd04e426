import type { Store } from '@homeward/store/open-store';

/** The same database, with how many writes it refused since, because somebody else's stood there. */
export function countingRefusals(store: Store): { readonly store: Store; readonly refused: () => number } {
  let count = 0;
  const send = async (...asked: Parameters<Store['db']['send']>): Promise<unknown> => {
    try {
      return await store.db.send(...asked);
    } catch (fault) {
      const { name } = fault as Error;
      count += name === 'ConditionalCheckFailedException' || name === 'TransactionCanceledException' ? 1 : 0;
      throw fault;
    }
  };
  return { store: { ...store, db: { ...store.db, send } as unknown as Store['db'] }, refused: () => count };
}
