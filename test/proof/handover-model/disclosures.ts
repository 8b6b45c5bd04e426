import type { CaseState } from '@homeward/domain/case/case';
import { owedEver } from '@homeward/domain/case/due';
import { dayIn } from './act.ts';

type Copy = CaseState['copies'][number];
type Said = CaseState['consents'][number];
type Asked = Pick<Copy, 'to' | 'for' | 'organisation'>;

/** Whether an answer of the person’s says something of one section: a no to nothing in particular, or to who the person is, is a no to all. */
function speaksOf({ given, sections }: Said, section: string): boolean {
  const named = (sections as readonly string[]).includes(section);
  if (given) return named && (section !== 'hiv' || sections.length === 1);
  return named || sections.length === 0 || sections.includes('identity');
}

/** The person’s last word to somebody, for one use, on one section. Of two of one moment the later entry is the last. */
function lastWord({ consents }: CaseState, { to, for: use, organisation }: Asked, section: string): Said | undefined {
  return consents
    .filter((one) => one.to === to && one.for === use && speaksOf(one, section))
    .filter((one) => one.organisation === undefined || one.organisation === organisation)
    .reduce<Said | undefined>(
      (last, one) => (last && Date.parse(last.at) > Date.parse(one.at) ? last : one),
      undefined,
    );
}

function isYes(said: Said | undefined, today: string): boolean {
  return said?.given === true && said.withdrawn === undefined && (said.until === undefined || today <= said.until);
}

/** Whether somebody to whom a handover's sheet lies open with its whole desk was told no by name. */
function isRefusedByName(file: CaseState, copy: Copy): boolean {
  if (copy.handover === undefined) return false;
  const named = file.consents.filter(({ to }) => to === copy.to);
  const words = named.flatMap(({ organisation }) =>
    copy.sections.map((section) => lastWord(file, { ...copy, organisation }, section)),
  );
  return words.some((one) => one?.given === false || one?.withdrawn !== undefined);
}

/** The person’s consent carries all of a copy: it is their last word on each section, a yes, not taken back and not run out. */
function isAgreed(file: CaseState, copy: Copy, consent: string, today: string): boolean {
  const words = copy.sections.map((section) => lastWord(file, copy, section));
  return words.every((one) => one?.id === consent && isYes(one, today)) && !isRefusedByName(file, copy);
}

/** The person is told of what was shared without them, or that is still to be done and stands on somebody's list. */
function isToldOrOwed(file: CaseState, { id }: Copy): boolean {
  const told = file.copiesTold.some((one) => one.copy === id && one.whoTold && one.whyTold && one.understood);
  return told || owedEver(file).some(({ clock, thing }) => clock === 'she-is-told-who-got-her-file' && thing === id);
}

/** Two people decided it: one proposed what was copied, another of another organisation said yes. */
function isDecidedByTwo({ exceptions, approvals }: CaseState, { organisation }: Copy, name: string): boolean {
  const proposed = exceptions.find(({ id }) => id === name);
  const yes = approvals.find(({ proposal, answer }) => proposal === name && answer === 'approved');
  if (proposed === undefined || yes === undefined) return false;
  return proposed.organisation === organisation && yes.by !== proposed.by;
}

/** The care team reads while the person is in its care: one copy each. */
function isInItsCare(file: CaseState, { to, id }: Copy): boolean {
  const member = to === 'centre' ? file.centre : to === 'health-worker' ? file.healthWorker : undefined;
  const others = file.copies.filter((one) => one.to === to && one.status === 'alive' && one.id !== id);
  return member !== undefined && others.length === 0;
}

function isFounded(file: CaseState, copy: Copy, today: string): boolean {
  const { restsOn } = copy;
  if ('article' in restsOn) return isInItsCare(file, copy);
  if ('consent' in restsOn) return isAgreed(file, copy, restsOn.consent, today);
  return isDecidedByTwo(file, copy, restsOn.exception) && isToldOrOwed(file, copy);
}

/** Copies that can be read by somebody at a moment, and those of them that rest on nothing. */
export function disclosed(file: CaseState, at: string) {
  const today = dayIn(at);
  const living = file.copies.filter(
    ({ status, until }) => status === 'alive' && (until === undefined || today <= until),
  );
  const bare = living.filter((copy) => !isFounded(file, copy, today));
  return { living: living.length, wrong: bare.map((one) => `a copy for ${one.to} rests on nothing: ${one.id}`) };
}
