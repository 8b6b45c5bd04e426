import { caseCommands } from '@homeward/domain/case/commands';
import { nine } from '../access/marks.ts';
import type { Token } from './tokens.ts';

/** The sections whose words each role may be answered with at all: the rows of access.md, by hand. `sheet`: what both sides of a handover know a person by; `mended`: why an entry of the border was put right. */
const sight: Readonly<Record<string, string>> = {
  intake: 'identity whereabouts needs travel sheet mended',
  'shift-lead': 'identity whereabouts family needs travel sheet mended',
  'case-worker': 'identity whereabouts family needs medical testimony legal travel sheet',
  supervisor: 'identity whereabouts family needs testimony legal travel',
  'central-unit': 'identity whereabouts family needs legal travel sheet',
  'health-worker': 'identity needs medical hiv',
  provider: 'identity whereabouts family needs medical hiv testimony legal',
  'consul-kh': 'identity needs travel sheet',
  'embassy-th': 'identity whereabouts needs travel sheet',
  'counterpart-th': `${nine.join(' ')} sheet`,
  'border-police': 'identity travel',
  person: nine.join(' '),
};

/** Where each field of a section that is written whole belongs. */
const contents: Readonly<Record<string, string>> = {
  identity: 'name aliases birthplace',
  whereabouts: 'shelter handoverPlace handoverTime returnAddress phones',
  family: 'relatives tracing assessment',
  needs: 'threats note services plan',
  medical: 'conditions allergies medicines treatment vaccinations prescriptions advice forensic',
  hiv: 'care',
  testimony: 'narrative exploitation exploiters',
  legal: 'proceedings protection claims wages',
  travel: 'verification papers fines tickets',
};

/** The section a word was sealed into; none where nothing is kept of it. */
function sectionOf({ field }: Token): string | undefined {
  const [operation = '', path = ''] = field.split(' ');
  const [, , inner = ''] = path.split('/');
  const command = Object.entries(caseCommands).find(([name]) => name === operation)?.[1];
  switch (operation) {
    case 'proposeHandover':
      return 'sheet';
    case 'openCase':
      return 'identity';
    case 'correctArrival':
    case 'withdrawArrival':
      return path === '/words' ? 'mended' : 'identity';
    case 'importRows':
      return field.endsWith('/value') ? 'identity' : undefined;
    case 'logArrival':
    case 'sendAnswer':
    case 'sendReferral':
      return inner;
    case 'requestCorrection':
      return 'testimony';
    case 'writeSection':
      return Object.keys(contents).find((section) => contents[section]?.split(' ').includes(inner));
    default:
      return command?.wordsIn;
  }
}

/** Whether a role may be answered with this word, wherever the person sits. */
export function maySee(role: string, token: Token): boolean {
  const section = sectionOf(token);
  return section !== undefined && (sight[role.split('@')[0] ?? ''] ?? '').split(' ').includes(section);
}
