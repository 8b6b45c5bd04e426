Feature: Between states
  Policy VII.3.a: a plan every two years, a yearly meeting, and disputes that are negotiated first.

  @R160
  Rule: Policy VII.3.a(1)
    “Prepare a national plan of action on human trafficking every two years to facilitate the implementation
    of agreement;”

    Scenario: Two national plans of action do not run at once
      Given a national plan of action from 2026-01-01 on
      When the task force makes a national plan of action from 2027-01-01 on
      Then it is refused: "There is one national plan of action for each two years: a new one begins when the one before has ended." (Policy VII.3.a(1))

    Scenario: The next plan follows after two years
      Given a national plan of action from 2026-01-01 on
      When the task force makes a national plan of action from 2028-01-01 on
      Then it is possible

  @R162
  Rule: Policy VII.3.a(4)
    “Monitor and evaluate the implementation of agreements and report to relevant committees on bilateral
    cooperation between Cambodia and Vietnam, Cambodia and Thailand and signatories of the countries in the
    meetings to share experience once a year and report to the Royal Government;”

    Scenario: A yearly meeting hears what stands open
      Given a dispute with Viet Nam on what an agreement means
      When the committee with Viet Nam meets on the year 2025 and hears nothing
      Then it is kept, and the record says that it broke: "A yearly meeting of a bilateral committee hears the report of the year and every item that stands open between the two." (Policy VII.3.a(4))

    Scenario: A yearly meeting that heard its whole agenda
      Given a dispute with Viet Nam on what an agreement means
      When the committee with Viet Nam meets on the year 2025 and hears its whole agenda
      Then it is possible

  @R164a
  Rule: Policy VII.3.a(6)
    “Resolve confrontation on interpretation or implementation of agreements through negotiation.”

    Scenario: A dispute is negotiated before it is reported
      Given a dispute with Viet Nam on what an agreement means
      When the task force reports the dispute to both governments
      Then it is refused: "A dispute on an agreement is reported to both governments when negotiation did not resolve it, and not before." (Policy VII.3.a(6))

  @R164b
  Rule: Policy VII.3.a(6)
    “In case of non-resolution through negotiation, there needs to be a report to the Government of both
    parties for resolution.”

    Scenario: A dispute whose negotiation goes on is not reported
      Given a dispute with Viet Nam on what an agreement means
      And a negotiation that goes on
      When the task force reports the dispute to both governments
      Then it is refused: "A dispute on an agreement is reported to both governments when negotiation did not resolve it, and not before." (Policy VII.3.a(6))

    Scenario: What negotiation did not resolve is reported to both governments
      Given a dispute with Viet Nam on what an agreement means
      And a negotiation that failed
      When the task force reports the dispute to both governments
      Then it is possible
