import {
  differenceReason,
  listReceived,
  originKind,
  separation,
  unscreenedReason,
  vehicleKind,
} from '@homeward/domain/arrival/batch';

/** The closed lists of a batch's forms, each with the family of its words. */
export const batchLists = {
  vehicle: vehicleKind.options,
  origin: originKind.options,
  list: listReceived.options,
  separation: separation.options,
  difference: differenceReason.options,
  'unscreened-reason': unscreenedReason.options,
} as const;
