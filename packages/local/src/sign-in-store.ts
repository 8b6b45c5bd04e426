import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Sessions, codes and grants of the local sign-in, in memory: they end with the process, as signing in again costs one click. */
export function createAdapter(): (name: string) => Adapter {
  const rows = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();
  const read = (key: string) => {
    const row = rows.get(key);
    if (row && row.until > Date.now()) return row.payload;
    rows.delete(key);
    return undefined;
  };
  return (name) => ({
    async upsert(id, payload, expiresIn) {
      const until = expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY;
      rows.set(`${name}:${id}`, { payload, until });
      if (payload.uid && name === 'Session') rows.set(`uid:${payload.uid}`, { payload, until });
    },
    find: async (id) => read(`${name}:${id}`),
    findByUid: async (uid) => read(`uid:${uid}`),
    findByUserCode: async () => undefined,
    async consume(id) {
      const row = rows.get(`${name}:${id}`);
      if (row) row.payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void rows.delete(`${name}:${id}`),
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key);
    },
  });
}
