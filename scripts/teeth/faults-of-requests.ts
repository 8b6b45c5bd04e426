import { type Fault, faultsIn } from './fault.ts';

const serve = { file: 'packages/runtime/src/serve.ts', suite: 'test/runtime/serve.test.ts' } as const;
const seat = { file: 'packages/runtime/src/seat-opens.ts', suite: 'test/runtime/serve.test.ts' } as const;
const perform = { file: 'packages/store/src/perform.ts', suite: 'test/store/perform.test.ts' } as const;
const write = { file: 'packages/store/src/write.ts', suite: 'test/store/perform.test.ts' } as const;

const door = faultsIn('packages/runtime/src/serve.ts', 'test/runtime/doors.test.ts');
const finder = faultsIn('packages/api/src/finder.ts', 'test/api/finder.test.ts');
const reply = faultsIn('packages/runtime/src/serve.ts', 'test/runtime/serve.test.ts');
const unheard = faultsIn('packages/runtime/src/serve.ts', 'test/runtime/denied.test.ts');
const refusal = faultsIn('packages/runtime/src/problem.ts', 'test/runtime/refusal.test.ts');
const spoken = faultsIn('packages/words/src/say-breach.ts', 'test/words/breaches.test.ts');
const monthly = faultsIn('packages/store/src/facts.ts', 'test/store/late-facts.test.ts');
const paged = faultsIn('packages/store/src/page.ts', 'test/store/pages-ahead.test.ts');
const weighed = faultsIn('packages/domain/src/case/case-load.ts', 'test/store/lists-read.test.ts');
const picked = faultsIn('packages/store/src/lists.ts', 'test/store/handover-lists.test.ts');

/** A request is answered, done or written down as it must not be. */
export const faultsOfRequests: readonly Fault[] = [
  {
    ...serve,
    name: 'role-from-the-claim',
    says: 'Who somebody is stands in their token alone.',
    suite: 'test/runtime/roles-and-faults.test.ts',
    from: `const actor = { id: subject, role: seat.role, `,
    to: `const actor = { id: subject, role: (groupsOf(event).at(-1) ?? seat.role) as Actor['role'], `,
  },
  {
    ...serve,
    name: 'role-of-the-operation',
    says: 'An operation answers every role of its desk.',
    suite: 'test/runtime/roles-and-faults.test.ts',
    from: `found === undefined || !isFor(found.route, actor)`,
    to: `found === undefined`,
  },
  {
    ...serve,
    name: 'seat-elsewhere',
    says: 'A seat of another country opens this desk.',
    from: ` || seat.country !== country`,
    to: '',
  },
  { ...seat, name: 'revoked-seat-opens', says: 'A revoked seat still opens.', from: `!seat.revoked && `, to: '' },
  {
    ...seat,
    name: 'unchecked-seat-opens',
    says: 'A seat opens before its checks were made.',
    from: `missing.length === 0 && `,
    to: '',
  },
  {
    ...seat,
    name: 'lost-device-opens',
    says: 'A device that was revoked is still taken.',
    from: ` && revokedAt === undefined`,
    to: '',
  },
  {
    name: 'record-is-logged',
    says: 'A log line carries whatever it is given.',
    file: 'packages/runtime/src/logger.ts',
    from: `return Object.fromEntries(kept);`,
    to: `return { ...Object.fromEntries(kept), ...(fields as Record<string, string>) };`,
    suite: 'test/runtime/logger.test.ts',
  },
  {
    ...serve,
    name: 'fault-tells',
    says: 'The message of a fault, which may carry an item, is logged.',
    suite: 'test/runtime/roles-and-faults.test.ts',
    from: `fault: faultName(request.error) });`,
    to: `fault: String(request.error) });`,
  },
  {
    ...perform,
    name: 'denied-says-stale',
    says: 'What is not the caller’s answers as changed, and so as there.',
    from: `if (main === undefined || plan.mayKnow?.(main.state) === false) return { type: 'absent' };`,
    to: `if (main === undefined) return { type: 'absent' };`,
  },
  {
    ...perform,
    name: 'any-body-repeats',
    says: 'The same key with another body is answered as the first.',
    from: `if (earlier.bodyHash !== command.bodyHash) return { type: 'key-reused' };`,
    to: '',
  },
  {
    ...write,
    name: 'condition-skipped',
    says: 'A record is written over one that came between.',
    from: `return { ...put, ConditionExpression: 'v = :from', ExpressionAttributeValues: { ':from': expects } };`,
    to: `return put;`,
  },
  {
    ...write,
    name: 'new-is-not-new',
    says: 'What is made takes the place of what is there.',
    from: `return { ...put, ConditionExpression: 'attribute_not_exists(pk)' };`,
    to: `return put;`,
  },
  {
    name: 'surname-tag',
    says: 'A file is written under its surname alone.',
    file: 'packages/domain/src/people/name-keys.ts',
    from: `anyOrder(shaped(rough, fewRoughConsonants))`,
    to: `anyOrder(shaped(rough.slice(0, 1), fewRoughConsonants))`,
    suite: 'test/domain/name-keys.test.ts',
  },
  {
    name: 'own-window-stays-open',
    says: 'The person’s window stays open after its hour.',
    file: 'packages/domain/src/people/own-record-session.ts',
    from: `session.status === 'open' && Date.parse(at) < Date.parse(windowUntil(session))`,
    to: `session.status === 'open'`,
    suite: 'test/domain/own-record.test.ts',
  },
  {
    name: 'code-tried-for-ever',
    says: 'A code of the person’s window may be guessed as often as one likes.',
    file: 'packages/domain/src/people/own-record-session.ts',
    from: `wrongTries < cambodia.ownRecordTries.value && `,
    to: '',
    suite: 'test/domain/own-record.test.ts',
  },
  finder(
    'finder-of-every-desk',
    'A desk finds operations that are another one’s.',
    `for (const route of routes) if (route.desks.includes(desk)) plant(root, desk, route);`,
    `for (const route of routes) if (route.desks.includes(desk) || route.path.includes('/seats')) plant(root, desk, route);`,
  ),
  finder(
    'head-is-get',
    'HEAD is answered as GET is.',
    `endOf(root, method, parts, 0)`,
    `endOf(root, method === 'HEAD' ? 'GET' : method, parts, 0)`,
  ),
  door(
    'not-found-before-the-token',
    'Who has no token learns at which paths nothing is.',
    `    const sitting = found?.route.open`,
    `    if (found === undefined) return problem('not-found', language);\n    const sitting = found?.route.open`,
  ),
  reply(
    'tag-is-bare',
    'The version in an ETag has no quotes.',
    `etag: \`"\${answer.version}"\``,
    `etag: \`\${answer.version}\``,
  ),
  unheard(
    'denied-act-unwritten',
    'An act on what is not the caller’s leaves no receipt.',
    `acting.includes(route.kind) && `,
    `!acting.includes(route.kind) && `,
  ),
  refusal(
    'refusal-says-its-code',
    'A refusal says the name of its rule instead of a sentence.',
    `const says = say(language, 'refusals', code);`,
    `const says = code;`,
  ),
  spoken('detail-is-a-code', 'What a refusal ends in is a bare code.', `own(codes, detail) ?? detail`, `detail`),
  paged(
    'pages-as-fast-as-they-come',
    'Whoever reads a list to its end takes all that a partition gives.',
    `waitUntil(at).then(() => ask(start))`,
    `ask(start)`,
  ),
  weighed(
    'closed-case-weighs',
    'A closed case is counted among those that a worker carries.',
    `if (status !== 'open') return undefined;`,
    `if (status === undefined) return undefined;`,
  ),
  picked(
    'last-day-at-the-gate',
    'Who goes on the last of the days that were asked for is left out.',
    `BETWEEN :from AND :to`,
    `>= :from AND #line.#date < :to`,
  ),
  monthly(
    'late-entry-marks-its-own-day',
    'A late entry marks the month in which it was written down.',
    `const own = monthOf(one.at);`,
    `const own = monthOf(one.recordedAt);`,
  ),
  monthly(
    'wait-marks-one-month',
    'Who waited through several months marks the first alone.',
    `monthsFrom(own, monthOf(since))`,
    `[own]`,
  ),
  monthly(
    'late-entry-lies-elsewhere',
    'A late entry lies in the month in which it was written down.',
    `factKey({ ...one, held: `,
    `factKey({ ...one, at: one.recordedAt, held: `,
  ),
];
