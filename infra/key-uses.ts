import { type Country, foreignCountries, type RoleAbroad } from '@homeward/domain/countries/countries';
import { type FunctionName, functionPlans, isAbroad } from './desks.ts';

type CountryKeyAction = 'kms:GenerateDataKey' | 'kms:Decrypt' | 'kms:Encrypt';

/** What a function may do with a country's key, and for which desks of that country the wrapped key must be. */
export type CountryKeyUse = {
  readonly key: Country;
  readonly actions: readonly CountryKeyAction[];
  readonly desks: readonly string[];
};

/** Whom an answer goes to: the desks at which a person's file is opened. */
const openers = ['casework', 'health'];
const khmerRecipients = ['transit', 'casework', 'health', 'partner', 'mission', 'border'];
const otherKhmer = khmerRecipients.filter((desk) => desk !== 'casework');
const foreignDesks = ['embassy', 'counterpart'];

/**
 * THE table of keys. Every call names desk and country in its encryption context, so a function opens what was wrapped
 * for its own desk and nothing else; what it wraps for others it cannot open again (Standards 6.3: nothing is shared
 * without consent, and then with that recipient alone). A function that is not here holds no country key.
 */
export function countryKeyUses(name: FunctionName): readonly CountryKeyUse[] {
  if (isAbroad(name)) return foreignUses(name);
  switch (name) {
    case 'transit':
      return [
        { key: 'KH', actions: ['kms:GenerateDataKey', 'kms:Decrypt'], desks: ['transit'] },
        { key: 'KH', actions: ['kms:Encrypt'], desks: khmerRecipients },
      ];
    // Files that are imported and exported, referrals that are read.
    case 'casework':
      return [{ key: 'KH', actions: ['kms:GenerateDataKey', 'kms:Decrypt'], desks: ['casework'] }];
    case 'casework-files':
      return [
        { key: 'KH', actions: ['kms:GenerateDataKey'], desks: ['casework'] },
        { key: 'KH', actions: ['kms:Decrypt'], desks: ['casework', 'transit'] },
        { key: 'KH', actions: ['kms:Encrypt'], desks: otherKhmer },
        ...foreignCountries.map((key) => ({ key, actions: ['kms:Encrypt'] as const, desks: foreignDesks })),
      ];
    // Sheets: sealed for casework itself, for both sides and for whoever meets the person.
    case 'casework-handovers':
      return [
        { key: 'KH', actions: ['kms:Decrypt'], desks: ['casework'] },
        { key: 'KH', actions: ['kms:Encrypt'], desks: ['casework', 'transit', 'border'] },
        ...foreignCountries.map((key) => ({ key, actions: ['kms:Encrypt'] as const, desks: foreignDesks })),
      ];
    case 'health':
      return [
        { key: 'KH', actions: ['kms:GenerateDataKey', 'kms:Decrypt'], desks: ['health'] },
        { key: 'KH', actions: ['kms:Encrypt'], desks: ['casework', 'partner'] },
        ...foreignCountries.map((key) => ({ key, actions: ['kms:Encrypt'] as const, desks: ['counterpart'] })),
      ];
    case 'mission':
      return [
        { key: 'KH', actions: ['kms:Decrypt'], desks: ['mission'] },
        { key: 'KH', actions: ['kms:Encrypt'], desks: khmerRecipients },
      ];
    case 'partner':
      return [
        { key: 'KH', actions: ['kms:Decrypt'], desks: ['partner'] },
        { key: 'KH', actions: ['kms:Encrypt'], desks: ['casework'] },
      ];
    case 'border':
      return [{ key: 'KH', actions: ['kms:Decrypt'], desks: ['border'] }];
    case 'own-record':
      return [{ key: 'KH', actions: ['kms:Decrypt'], desks: openers }];
    // A desk gets its keys together with the act that uses them.
    case 'task-force':
    case 'oversight':
    case 'office':
    case 'facts':
    case 'notices':
    case 'trail':
    case 'clocks':
      return [];
  }
}

function foreignUses(name: RoleAbroad): readonly CountryKeyUse[] {
  const { country, desk } = functionPlans[name];
  return [
    { key: country, actions: ['kms:Decrypt'], desks: [desk] },
    { key: country, actions: ['kms:Encrypt'], desks: foreignDesks },
    { key: 'KH', actions: ['kms:Encrypt'], desks: openers },
  ];
}

/** Name tags: only casework, where files are written and looked for, may ask for the tag key, one GenerateMac on a fixed label. */
export const nameTagUsers: readonly FunctionName[] = ['casework', 'casework-files'];

/** What a tablet sealed and nobody there can open any more: its key comes back at the border desk alone. */
export const queueOpener: FunctionName = 'transit';

/** Checkpoints of the log of receipts: one function signs, and nobody who administers the key does. */
export const checkpointSigner: FunctionName = 'trail';
