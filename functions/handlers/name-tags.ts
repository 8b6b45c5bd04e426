import {
  askedTexts,
  askedTextsByKey,
  ownScriptTexts,
  type SoughtPerson,
  tagTextsByKey,
} from '@homeward/domain/people/sought';
import { type AskedTags, type KeyTags, type Tagged, tagsMoved, tagWrites } from '@homeward/store/name-index';
import type { Write } from '@homeward/store/write';
import { nameTag, nameTagKey } from '@homeward/vault/name-tag';
import type { Rooms } from './desk.ts';

async function tagsOf({ vault }: Pick<Rooms, 'vault'>, texts: readonly string[]): Promise<readonly string[]> {
  const key = await nameTagKey(vault);
  return texts.map((text) => nameTag(key, text));
}

async function keyTagsOf({ vault }: Pick<Rooms, 'vault'>, person: SoughtPerson): Promise<readonly KeyTags[]> {
  const key = await nameTagKey(vault);
  return tagTextsByKey(person).map(({ born, any }) => ({ born: nameTag(key, born), any: nameTag(key, any) }));
}

/** What puts a file into the index of names: one opening of the tag key, then HMACs in process. */
export async function indexed(rooms: Rooms, file: Tagged, person: SoughtPerson): Promise<readonly Write[]> {
  return tagWrites(file, await keyTagsOf(rooms, person));
}

/** What puts it there under another name, and under the old one no longer. */
export async function indexedAnew(rooms: Rooms, file: Tagged, person: SoughtPerson): Promise<readonly Write[]> {
  return tagsMoved(rooms.store, file, await keyTagsOf(rooms, person));
}

/** The tags under which files of a person may lie, by the keys of the name. */
export async function askedTagsByKey(
  { vault }: Pick<Rooms, 'vault'>,
  person: SoughtPerson,
): Promise<readonly AskedTags[]> {
  const key = await nameTagKey(vault);
  return askedTextsByKey(person).map(({ asked, any }) => ({
    asked: asked.map((text) => nameTag(key, text)),
    any: nameTag(key, any),
  }));
}

/** The tags under which files of a person may lie. */
export function askedTags(rooms: Rooms, person: SoughtPerson): Promise<readonly string[]> {
  return tagsOf(rooms, askedTexts(person));
}

/** Those of them that say: the very letters of the person’s own script. */
export function ownScriptTags(rooms: Rooms, person: SoughtPerson): Promise<readonly string[]> {
  return tagsOf(rooms, ownScriptTexts(person));
}
