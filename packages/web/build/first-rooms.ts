/** Rooms of the border desk: they open with the words of the first load and without a network. */
export const firstRooms = ['border', 'demo', 'device', 'outbox', 'places', 'session', 'update'];
