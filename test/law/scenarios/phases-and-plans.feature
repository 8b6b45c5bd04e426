Feature: Phases and plans
  Policy III, Standards 7 and 7.5.

  @R011a
  Rule: Policy III (phases)
    “The case management process begins when a victim or potential victim is identified and continues until a
    case is closed.”

    Scenario: A new case is in its phase of identification
      Given a case of an adult from Cambodia
      Then the phases that run are: Identification

  @R011b
  Rule: Policy III (phases)
    “The phases of the case management process are not always sequential but many steps need to be carried out
    simultaneously.”

    Scenario: A phase runs beside others
      Given a case of an adult from Cambodia
      And the case worker has written down "Open a phase"
        | Phase | Reintegration |
      When the case worker asks for "Open a phase"
        | Phase | Assessment |
      Then it is possible
      And the phases that run are: Identification; Reintegration; Assessment

  @R011c
  Rule: Standards 7
    “The case management process begins when a victim of human trafficking or potential victim of human
    trafficking is identified and continues until a case is closed.”

    Scenario: All phases end with the case
      Given a case of an adult from Cambodia
      And the case was closed as recovered
      Then the phases that run are: none

  @R011d
  Rule: Standards 7
    “The phases in the case management process are not always sequential as outlined below and in reality many
    steps need to be carried out simultaneously.”

    Scenario: The phases that there are
      Given a case of an adult from Cambodia
      When the case worker looks at "Open a phase"
      Then "Phase" can only be: Identification; Crisis intervention; Referral; Reception; Planning; Assessment; Recovery; Reintegration; Follow-up; Closure

  @R017
  Rule: Policy III (plan)
    “Case planning and/or progress against the case plan shall be documented on the intention, objective,
    challenges, and procedure of resolution which are recorded on the victim's file.”

    Scenario: A plan without its procedure is no plan
      Given a case of an adult from Cambodia
      When the case worker asks for "A plan"
        | In words / Procedure | not said |
      Then it cannot be written down like that

  @R093
  Rule: Standards 7.5(d)
    “Case plans shall be specific outlining expected efficacy, achievements, the responsibility of service
    providers and expected timeframes for activities in case plans.”

    Scenario: A step of a plan says by when
      Given a case of an adult from Cambodia
      And the case worker has written down "A plan"
      When the case worker asks for "A step of a plan"
        | By which day | not said |
      Then it is refused: "Each step of a plan says what is to come of it, who is responsible and by when." (Standards 7.5(d))

  @R094
  Rule: Standards 7.5(e)
    “The process of the implementation of case plans shall be clearly documented and kept confidential.”

    Scenario: What becomes of a step is told in codes, and in words that are sealed
      Given a case of an adult from Cambodia
      When the case worker looks at "What became of a step"
      Then nothing else can be written there than: Step; Result; In words
      And its words are sealed in the part "what the person needs"

  @R096
  Rule: Standards 7.5(g)
    “Where appropriate and victim consent is given, case plans shall be developed in cooperation with all
    relevant service providers.”

    Scenario: A provider plans along of whom the person does not know
      Given a case of an adult from Cambodia
      When the case worker writes down "Planning meeting"
        | Providers who planned along / Kind         | organisation (NGO) |
        | Providers who planned along / Organisation | demo-ngo           |
      Then it is kept, and the file says that it broke: "A service provider plans along only while the person agrees that such a one is told of them." (Standards 7.5(g))

  @R134c
  Rule: Standards 11(4)
    “Information from the assessment shall be documented in the victim's case plan, including the plan for
    communicating with his/her family or friends.”

    Scenario: How the person keeps in touch with the family is planned after the household was looked at
      Given a case of an adult from Cambodia
      When the case worker asks for "How the person keeps in touch"
      Then it is refused: "How the person keeps in touch with the family is planned after family and household were assessed, and not face to face or by telephone while the family was found unsafe." (Standards 11(4))
