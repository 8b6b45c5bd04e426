Feature: Follow-up after reintegration
  Standards 7.9, 9 and 13, Policy VI.d: whoever was reintegrated is visited as they agreed, and is told before.

  @R115
  Rule: Standards 7.9(d)
    “The victim shall be informed of the specific time of follow-up visits in advance, except when the case
    worker would like to spot check actual situations after reintegration.”

    Scenario: A visit that nobody announced is kept, and marked
      Given a case of an adult from Cambodia
      When the case worker writes down "Visit"
        | When the person was told | not said |
      Then it is kept, and the file says that it broke: "The person is told of a visit before it is made; only a spot check at the place of reintegration, or in a crisis, is not announced, and it gives its reason." (Standards 7.9(d))

    Scenario: A visit of which the person was told before
      Given a case of an adult from Cambodia
      When the case worker writes down "Visit"
        | Visited at               | now        |
        | When the person was told | 3 days ago |
      Then it is possible

  @R156b
  Rule: Policy VI.d
    “Service providers need to ensure a well-planned reintegration and follow-up to address the needs of
    victims and families.”

    Scenario: A spot check at a shelter is no visit of follow-up
      Given a case of an adult from Cambodia
      When the case worker writes down "Visit"
        | Kind                       | spot check     |
        | Visited at                 | now            |
        | Why a visit without notice | safety concern |
      Then it is kept, and the file says that it broke: "The person is told of a visit before it is made; only a spot check at the place of reintegration, or in a crisis, is not announced, and it gives its reason." (Policy VI.d)

  @R128
  Rule: Standards 9
    “shall implement the phases of the process of reintegration and follow up”

    Scenario: Follow-up under Directive 009 does not come before its reintegration
      Given a case of an adult from Cambodia
      When the case worker asks for "Open a phase of Directive 009"
        | Phase | follow-up type 1 |
      Then it is refused: "Follow-up of either type under Directive 009 comes after its phase of reintegration has begun." (Standards 9)

  @R142a
  Rule: Standards 13(b)
    “Regular evaluation on reintegration shall be done to ensure that victims are progressing in all fields.”

    Scenario: An evaluation that leaves a source out is kept, and marked
      Given an adult from Cambodia lives with their own family on trial
      When the case worker writes down "Evaluation of the reintegration"
        | The six sources / Papers / Day | not said |
      Then it is kept, and the file says that it broke: "An evaluation says of papers, site visit, family, neighbours, local authority and the person on which day each was asked, or why not." (Standards 13(b))

  @R142b
  Rule: Standards 13(b)
    “Evaluation includes reviewing documents, site visits, and interviews with family, neighbors, local
    authorities, and the victim.”

    Scenario: Neighbours are asked so that they guess why
      Given an adult from Cambodia lives with their own family on trial
      When the case worker writes down "Evaluation of the reintegration"
        | The six sources / Neighbours / Day | today |
        | Asked so that nobody guesses why   | no    |
      Then it is kept, and the file says that it broke: "Neighbours and the local authority are asked only so that nobody guesses why." (Standards 13(b))

    Scenario: Six sources are answered for
      Given an adult from Cambodia lives with their own family on trial
      When the case worker writes down "Evaluation of the reintegration"
      Then it is possible

  @R143
  Rule: Standards 13(c)
    “After the evaluation is conducted, if the families or relatives do not uphold the rights of victims, case
    managers shall request to move the victim to another assessed place or to live in a safer situation.”

    Scenario: A move to a place that nobody assessed
      Given an adult from Cambodia lives with their own family on trial
      And the case worker has written down "Evaluation of the reintegration"
        | The person’s rights where they live | not upheld |
      When the case worker asks for "A move is asked for"
        | To | new family |
      Then it is refused: "A move is asked for after an evaluation found that the person’s rights are not upheld, and to a place whose assessment stands in the file." (Standards 13(c))

    Scenario: Where rights are not upheld, a move is asked for
      Given an adult from Cambodia lives with their own family on trial
      And the case worker has written down "Evaluation of the reintegration"
        | The person’s rights where they live | not upheld |
      Then the case worker is asked: "Where an evaluation found that the person’s rights are not upheld, a move to another assessed place or to a safer situation is asked for." (Standards 13(c))
