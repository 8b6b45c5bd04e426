import { type Cloud, ofType, pointsTo } from './cloud.ts';
import { roleMay, root } from './key-users.ts';
import { allows, type Call, keyStatements } from './policy.ts';

/** The border desk opens what devices wrapped, both halves; whoever lays the app's files down reads the public key. */
export function lostQueues(cloud: Cloud): readonly string[] {
  const [recovery = ''] = ofType(cloud, 'AWS::KMS::Key').flatMap(([id]) => (id.includes('KeyRecovery') ? [id] : []));
  const lambdas = ofType(cloud, 'AWS::Lambda::Function');
  const transit = lambdas.find(([, { Properties }]) => Properties.FunctionName === 'homeward-transit');
  const role = pointsTo(transit?.[1].Properties.Role);
  const [action, context] = ['kms:Decrypt', { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_256' }];
  const may = (who: string, call: Call) =>
    allows(keyStatements(cloud, recovery, who), call) ? [] : [`${who} may not ${call.action} with ${recovery}`];
  return [
    ...may(role, { action, resource: '*', context }),
    ...roleMay(cloud, role, { action, resource: `<${recovery}.Arn>`, context }),
    ...may(root, { action: 'kms:GetPublicKey', resource: '*' }),
  ];
}
