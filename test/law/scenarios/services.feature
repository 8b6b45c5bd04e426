Feature: Services, without a difference
  Standards 4, 6.4, 6.6 and Policy VI: equal needs have equal services.

  @R023
  Rule: Standards 4
    “Rights refer to the entitlements of every victim of human trafficking, that do not have to be earned and
    cannot be traded away.”

    Scenario: Whoever does not help the police keeps every service
      Given a case of an adult from Cambodia
      And a proceeding was explained to the person
      And the person was told all that a decision on "taking part in proceedings" is about, days ago
      When the case worker writes down "Whether the person takes part in proceedings"
        | Choice | no |
      Then it is possible
      And the services that the person is entitled to are the same as before

  @R047b
  Rule: Standards 6.4(b)
    “Any act of discrimination and/or stereotyping against the victim on the basis of sex, age, race,
    ethnicity, religion, nationality, sexual preference, disability, or past experiences is strictly
    prohibited.”

    Scenario: A service that is not available says why, and foreign is no reason
      Given a case of an adult from Viet Nam
      When the case worker asks for "The person’s answer to a service"
        | Outcome | not available |
      Then it is refused: "No service is refused because a person is foreign or has no papers: what is not available gives a reason of the closed list." (Standards 6.4(b))

  @R047c
  Rule: Policy VI.a
    “without discrimination on nationality, religion, social class, disability or sex”

    Scenario: The reasons for which a service may be missing
      Given a case of an adult from Viet Nam
      When the case worker looks at "The person’s answer to a service"
      Then "Reason" can only be: no provider here; waiting list; no interpreter; no budget; not safe now

  @R053
  Rule: Standards 6.6(a)
    “All victims shall have the right to access services, including psychological, legal, medical, spiritual,
    socio-economic services, and vocational training at any stage of the victim assistance process.”

    Scenario: Every service of the catalogue is offered at any stage
      Given a case of an adult from Cambodia
      When the case worker asks for "Offer a service"
        | Service | vocational training |
      Then it is possible

    Scenario: What an adult is not entitled to is not offered in place of it
      Given a case of an adult from Cambodia
      When the case worker asks for "Offer a service"
        | Service | schooling |
      Then it is refused: "A service is offered from the catalogue the person is entitled to, at any stage." (Standards 6.6(a))

  @R153
  Rule: Policy VI.b
    “The case manager for foreign victims shall ensure that victims of human trafficking receive the necessary
    rights and services afforded to Cambodian victims, without any discrimination, from the beginning of the
    process of case management until closing the case.”

    Scenario: A foreign victim is entitled to all that a Cambodian one is
      Given a case of an adult from Viet Nam who speaks Vietnamese
      Then the person is entitled to every service that an adult from Cambodia is entitled to

    Scenario: A foreign victim does not go home before every service was answered
      Given a case of an adult from Viet Nam who speaks Vietnamese
      When the case worker says that all services were answered
      Then it is refused: "Before a foreign victim’s return is arranged, every service the person is entitled to was offered and answered." (Policy VI.b)
