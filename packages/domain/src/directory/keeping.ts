import { deskAct } from '../law/desk-act.ts';

/** What somebody heard of a gate, is so whoever heard it. */
export const reportingAGate = deskAct<object>({ as: 'record', effects: { 'directory-kept.gate': () => ({}) } });

/** How many are received at a gate on a day is the word of those who receive them. */
export const sayingRoom = deskAct<object>({ as: 'record', effects: { 'directory-kept.gate': () => ({}) } });

/** The places of a province, as its list says them. */
export const keepingPlaces = deskAct<object>({ as: 'record', effects: { 'directory-kept.places': () => ({}) } });

/** What an organisation is called, on what paper it works, and what it can do. */
export const keepingAnOrganisation = deskAct<object>({
  as: 'record',
  effects: { 'directory-kept.organisation': () => ({}) },
});
