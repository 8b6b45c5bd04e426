import type { Effects } from '../effects/effects.ts';
import { deskAct } from '../law/desk-act.ts';

/** One national plan for two years: the platform keeps it. */
export const planning = deskAct<Effects['agreed-between-states.planned']>({
  as: 'permit',
  effects: { 'agreed-between-states.planned': (facts) => facts },
});

/** How far an item of a plan has come. */
export const movingAnItem = deskAct<object>({
  as: 'record',
  effects: { 'agreed-between-states.moved-on': () => ({}) },
});

/** Two states met, whatever they heard. */
export const meeting = deskAct<Effects['agreed-between-states.met']>({
  as: 'record',
  effects: { 'agreed-between-states.met': (facts) => facts },
});

/** That two states read an agreement differently, is so whoever says it. */
export const disputing = deskAct<object>({ as: 'record', effects: { 'agreed-between-states.disputed': () => ({}) } });

/** A step of a negotiation was taken. */
export const negotiating = deskAct<object>({
  as: 'record',
  effects: { 'agreed-between-states.negotiated': () => ({}) },
});

/** Both governments are asked to resolve it. */
export const reportingADispute = deskAct<Effects['agreed-between-states.reported']>({
  as: 'permit',
  effects: { 'agreed-between-states.reported': ({ status, steps }) => ({ status, steps }) },
});

/** A recommendation was made, or answered. */
export const recommending = deskAct<object>({
  as: 'record',
  effects: { 'agreed-between-states.recommended': () => ({}) },
});

/** Work was done together with organisations and local authorities. */
export const workingTogether = deskAct<object>({ as: 'record', effects: { 'reported.joint-work': () => ({}) } });
