import { answersAtHealth } from '@homeward/domain/case/answers/at-health';
import { Answer } from './answer.ts';
import { type Asked, found } from './world.ts';

const sections = ['medical', 'hiv'];

/** One section, opened; of health those that open there alone. */
export function readSection({ world, ids, actor }: Asked) {
  const { id } = found(world.cases, ids['caseId']).state;
  const kept = found(world.cases, id);
  const section = ids['section'] ?? '';
  const own = actor.desk === 'health' && sections.includes(section);
  const version = own ? (world.health.get(id) ?? 0) : kept.version;
  return { id, section, version, sealedAs: version, content: kept.sealed[section] ?? null, words: {} };
}

/** One section as it stands from now on. */
export function writeSection({ world, ids, actor, body, version }: Asked) {
  const kept = found(world.cases, ids['caseId']);
  const { id } = kept.state;
  const health = actor.desk === 'health';
  const known = health ? (world.health.get(id) ?? 0) : kept.version;
  if (version !== known) throw new Answer(412, { code: 'stale', version: known });
  if (health) world.health.set(id, known + 1);
  const sealed = { ...kept.sealed, [body.section]: body.content };
  world.cases.set(id, { ...kept, sealed, version: health ? kept.version : known + 1 });
  return { id, version: known + 1, status: 'open' };
}

/** What others sent back that opens at health. */
export function listAnswers({ world, ids }: Asked) {
  return { items: answersAtHealth(found(world.cases, ids['caseId']).state.answers, []) };
}
