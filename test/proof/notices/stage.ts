import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { contactWrite } from '@homeward/store/contacts';
import { nameOf, type Store } from '@homeward/store/open-store';
import { tableNames, tableVariable } from '@homeward/store/tables';
import { environmentOf, openDatabase } from '../../store/database.ts';

const verified = { on: '2026-02-20', by: 'keeper', how: 'call' } as const;
const countries = ['TH', 'VN', 'MY'] as const;
const desks = ['counterpart', 'embassy'] as const;

/** Who is told: two offices of each country, each with an address that somebody verified lately. */
export const offices = countries.flatMap((country) =>
  desks.map((desk) => ({
    country,
    desk,
    id: `${desk}-${country.toLowerCase()}`,
    email: `${desk}-${country.toLowerCase()}@homeward.example`,
  })),
);

/** Opens a database in memory with the offices, and the function of notices over it as it is deployed. */
export async function openNotices() {
  const { store, stop } = await openDatabase();
  for (const { country, desk, id, email } of offices) {
    const channel = { kind: 'email', value: email, source: 'invented', public: false, verified } as const;
    const listed = { organisation: `demo-${id}`, country, desk, languages: ['en'] as 'en'[] };
    const { table, item } = contactWrite(id, { ...listed, purposes: ['notification'], channels: [channel] });
    await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  }
  await setEnvironment(store);
  const { handler } = await import('../../../functions/notices.ts');
  return { store, stop, handler };
}

async function setEnvironment({ db, names }: Store): Promise<void> {
  Object.assign(process.env, {
    HOMEWARD_DESK: 'notices',
    HOMEWARD_COUNTRY: 'KH',
    MAIL_FROM: 'homeward@homeward.example',
    WEB_ORIGIN: 'https://homeward.example',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    ...(await environmentOf({ db })),
    ...Object.fromEntries(tableNames.map((name) => [tableVariable(name), names[name] ?? ''])),
  });
}
