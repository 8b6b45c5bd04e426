Feature: At the border
  Policy VI.a, Standards 11 and the Foreword (Poipet): whoever comes off a truck is accepted, counted and
  recorded, one by one.

  @R131a
  Rule: Standards 11
    “Documentation of victims of human trafficking shall include the following information”

    Scenario: A correction that makes two people look like one says that they are two
      Given two people of a truck, logged as "Sok Bopha" and as "Dara Sokh"
      When the intake officer corrects the name of the first to "Sok Dara"
      Then it is refused: "Where a correction makes two entries look like one person, whoever corrects says that they are two, or takes one of them back." (Standards 11(1))

  @R131b
  Rule: Standards 11(1)
    “Full name and alias of the victim, photo, sex, date and place of birth.”

    Scenario: A name that makes nobody alike is corrected
      Given two people of a truck, logged as "Sok Bopha" and as "Dara Sokh"
      When the intake officer corrects the name of the first to "Sok Bophana"
      Then it is possible

    Scenario: Two spellings of one name are looked at
      Given two people of a truck, logged as "Invented Person" and as "Chan Thida"
      When the intake officer corrects the name of the first to "Thida Chan"
      Then it is refused: "Where a correction makes two entries look like one person, whoever corrects says that they are two, or takes one of them back." (Standards 11(1))

  @R152a
  Rule: Policy VI.a
    “Ensure that victims of human trafficking are accepted through the process of repatriation and deportation
    without discrimination on nationality, religion, social class, disability or sex by upholding the rights
    of victims and commencing to make a plan and proceed with case management until successful closure of the
    case.”

    Scenario: Fewer people than were declared, and nobody says why
      Given a truck of which 5 people were declared; 1 men, 1 women and 0 children were counted
      And an adult of the truck was logged and screened
      And an adult of the truck was logged and screened
      When the shift lead closes the truck
      Then it is refused: "A batch closes only when the difference between declared and counted is explained." (Policy VI.a)

  @R152b
  Rule: Foreword (Poipet)
    “to establish the Poipet Transit Center to accept and reintegrate victims of human trafficking and other
    vulnerable children repatriated from Thailand and Vietnam”

    Scenario: A child that was counted at the door and stands in no record
      Given a truck of which 2 people were declared; 1 men, 0 women and 1 children were counted
      And an adult of the truck was logged and screened
      When the shift lead closes the truck
      Then it is refused: "A batch closes only when every child counted at the door has a record of their own." (Foreword (Poipet))
