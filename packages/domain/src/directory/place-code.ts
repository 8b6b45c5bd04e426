import * as z from 'zod';

/** The official code of a place in Cambodia (NCDD): two digits a province, four a district, six a commune, eight a village. */
export const placeCode = z.string().regex(/^(?:0[1-9]|1\d|2[0-5])(?:\d\d){0,3}$/);
export const provinceCode = placeCode.length(2);
