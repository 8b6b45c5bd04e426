import { afterAll, beforeAll, expect, test } from 'vitest';
import { quarterOf } from '../../packages/domain/src/time.ts';
import { tokenFrom } from '../../packages/local/src/token-for.ts';
import { type Acting, actAs } from '../../scripts/demo/acting.ts';
import { report } from '../proof/report.ts';
import { run, said, started, urlOf } from './started-verb.ts';

let as: (role: string) => Acting;
let printed = '';

/** As somebody types it who tries the platform. */
beforeAll(async () => {
  const verb = run('start.ts', ['--port', '0']);
  const url = await urlOf(verb);
  await said(verb, /Ctrl-C stops everything/);
  as = (role) => actAs({ url, tokenFor: (of) => tokenFrom(url, of) }, role);
  printed = verb.printed();
}, 420_000);
afterAll(() => {
  for (const child of started) child.kill('SIGTERM');
});

async function read<Body>(role: string, path: string): Promise<Body> {
  const { status, body } = await as(role).read<Body>(path);
  expect(status, path).toBe(200);
  return body;
}

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };
async function all<Item>(role: string, path: string): Promise<readonly Item[]> {
  const { items, next } = await read<Page<Item>>(role, path);
  if (next === null) return items;
  const [bare = ''] = path.split(/[?&]cursor=/);
  return [...items, ...(await all<Item>(role, `${bare}${bare.includes('?') ? '&' : '?'}cursor=${next}`))];
}

const now = new Date();
const year = now.getUTCFullYear();

test('sixty files and more, open and closed, of people from four countries', async () => {
  const cases = await all<{ readonly status: string; readonly citizenship: string }>('case-worker', '/cases');
  const closed = await all<{ readonly status: string }>('case-worker', '/cases?status=closed');
  expect(cases.length + closed.length).toBeGreaterThanOrEqual(60);
  expect(closed.length).toBeGreaterThan(3);
  expect(printed).toMatch(/^ ✔ demo data +11 cases/m);
  report('demo', cases.length + closed.length, 2009, 0);
});

type Cells = readonly { readonly count?: number; readonly cells?: Cells }[];
type Corridor = Readonly<Record<string, unknown>>;
type Report = {
  readonly months: readonly { readonly state: string; readonly version?: number }[];
  readonly corridors: readonly Corridor[];
};
const sum = (cells: Cells): number => cells.reduce((all, one) => all + (one.count ?? sum(one.cells ?? [])), 0);

test('two years of sealed months, one of them restated, and a report of Thailand with figures in every table', async () => {
  const years = await Promise.all(
    [year - 2, year - 1, year].map((one) => read<Report>('task-force', `/reports/bilateral/TH/${one}`)),
  );
  const months = years.flatMap((one) => one.months);
  expect(months.filter(({ state }) => state === 'sealed').length).toBeGreaterThanOrEqual(24);
  expect(months.filter(({ version = 0 }) => version > 1)).not.toEqual([]);
  const lists = (years[1]?.corridors ?? []).flatMap((one) =>
    Object.entries(one).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value as Cells] as const] : [])),
  );
  const tables = Map.groupBy(lists, ([name]) => name);
  const empty = [...tables].filter(([, both]) => both.every(([, cells]) => sum(cells) === 0)).map(([name]) => name);
  expect(tables.size).toBeGreaterThan(10);
  expect(empty).toEqual([]);
});

test('equal services: of one quarter one service is found unequal, and others are not', async () => {
  type Parity = { readonly verdicts: readonly { readonly service?: string }[]; readonly lookedAt: number };
  const quarters = [`${year - 1}-Q4`, `${year}-Q1`, `${year}-Q2`, `${year}-Q3`, `${year}-Q4`].filter(
    (one) => one < quarterOf(now.toISOString()),
  );
  const reports = await Promise.all(quarters.map((one) => read<Parity>('task-force', `/reports/parity/${one}`)));
  const found = reports.filter(({ verdicts }) => verdicts.length > 0);
  expect(found.flatMap(({ verdicts }) => verdicts.map(({ service }) => service))).toEqual(['legal-aid']);
  expect(found[0]?.lookedAt).toBeGreaterThan(5);
});

test('an embassy that has said nothing for a month is overdue, and a gate is closed', async () => {
  type Handover = {
    readonly status: string;
    readonly deadlines?: readonly { readonly by: string; readonly doneAt?: string }[];
  };
  const listed = await all<{ readonly id: string; readonly status: string }>('embassy-vn', '/handovers');
  const views = await Promise.all(listed.map(({ id }) => read<Handover>('embassy-vn', `/handovers/${id}`)));
  const today = now.toISOString();
  const late = views
    .flatMap(({ deadlines = [] }) => deadlines)
    .filter(({ by, doneAt }) => doneAt === undefined && by < today);
  expect(late).not.toEqual([]);
  const { items } = await read<{ readonly items: readonly { readonly status: string }[] }>('central-unit', '/gates');
  expect(items.map(({ status }) => status)).toContain('closed');
});
