/**
 * The hours at which something happens, as day of the stories and hour in Cambodia: few of them, for business time runs through
 * everything that falls due between two.
 */
export const days = {
  /** They leave, and stand at the gate. */
  ofTheJourney: [7, 9],
  /** Six hours later. */
  thatAfternoon: [7, 15],
  /** Poipet closes at the last hour. */
  nextMorning: [8, 5],
  /** Whoever went another way, or had to begin anew, is there. */
  nextAfternoon: [8, 15],
  /** Thirty days after the journey, or after the second one twenty-nine. */
  afterAMonth: [37, 10],
} as const;
