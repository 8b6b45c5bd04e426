import { KMSClient } from '@aws-sdk/client-kms';
import type { Cloud } from '@homeward/local/cloud';
import { resourcesOfType } from '@homeward/local/template';
import { keyWrite } from '@homeward/store/key-rows';
import { casePlace, type SealedSections, sealedWrite } from '@homeward/store/sealed';
import type { Put } from '@homeward/store/write';
import { newCaseKey } from '@homeward/vault/case-key';
import { openVault, type Vault } from '@homeward/vault/open-vault';
import { seal } from '@homeward/vault/sealing';

const sections = {
  identity: {
    name: { local: 'ឈ្មោះ បង្កើត', latin: 'Invented Person' },
    aliases: [],
    age: { birth: '1994', estimated: false },
  },
  needs: { note: 'Invented note of one line, as an officer would leave it.' },
  family: { note: 'Invented: a mother in Svay Rieng, a telephone that rings at the neighbours.' },
};

/** The vault of one of Cambodia's desks, with the administrator's way in: for records that are made and not entered. */
export function deskVault(cloud: Cloud, desk: 'transit' | 'casework'): Vault {
  const variables = resourcesOfType(cloud.template, 'AWS::Lambda::Function').map(({ properties }) => {
    const { Environment: environment } = properties as {
      readonly Environment?: { readonly Variables?: Record<string, string> };
    };
    return environment?.Variables ?? {};
  });
  const key = variables.find((of) => of['HOMEWARD_DESK'] === desk)?.['KEY_KH'];
  if (key === undefined) throw new Error(`The template gives ${desk} no key of Cambodia.`);
  return openVault({ desk, country: 'KH', keys: { KH: key }, kms: new KMSClient(cloud.admin.clientOptions) });
}

/** Three sealed sections and their key row, as `openCase` leaves them: a file that opens. */
export async function sealedFile(vault: Vault, id: string): Promise<readonly [Put, Put]> {
  const { row, key } = await newCaseKey(vault, id);
  const sealed: Record<string, SealedSections[string]> = {};
  for (const [section, content] of Object.entries(sections)) {
    const jwe = await seal(key, { thing: `case:${id}`, section, version: 1 }, content);
    sealed[section] = { jwe, version: 1 };
  }
  return [keyWrite({ country: 'KH', desk: 'casework', thing: `case#${id}` }, row), sealedWrite(casePlace(id), sealed)];
}

/** The same bytes lying at another case: nobody opens it here, and its size is what counts. */
export function likeFile([key, sealed]: readonly [Put, Put], id: string): readonly Put[] {
  return [
    { ...key, item: { ...key.item, pk: `KH#casework#case#${id}` } },
    { ...sealed, item: { ...sealed.item, pk: casePlace(id).pk } },
  ];
}
