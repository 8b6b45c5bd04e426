Feature: Assessment and recovery
  Policy III, Standards 7.6 and 7.7.

  @R018b
  Rule: Policy III (assessment)
    “Assessments should give service providers an understanding of the success of interventions and enable
    service providers to determine any changing priorities or needs that shall be incorporated into the case
    plan.”

    Scenario: A finding from which nothing follows
      Given a case of an adult from Cambodia
      When the case worker writes down "Assessment"
        | Findings / Service | not said |
      Then it is kept, and the file says that it broke: "What an assessment finds leads to a service or a step of the plan, or says why it leads to none." (Policy III (assessment))

  @R102
  Rule: Standards 7.6(f)
    “Before conducting any assessment, service providers shall familiarize themselves with relevant case
    information so they can avoid asking unnecessary questions which may re-traumatize the victim.”

    Scenario: What the file knows is asked again without a reason
      Given a case of an adult from Cambodia
      And the case worker has written down "Assessment"
      When the case worker writes down "Assessment"
      Then it is kept, and the file says that it broke: "What the file already answers is asked again only with a reason." (Standards 7.6(f))

  @R103b
  Rule: Standards 7.6(g)
    “The victim shall be fully aware of the objectives of the assessment and agree to the assessment
    methodology.”

    Scenario: An assessment whose aim nobody told the person
      Given a case of an adult from Cambodia
      When the case worker writes down "Assessment"
        | Was the person told what it is for? | no |
      Then it is kept, and the file says that it broke: "Nobody is assessed who was not told the aims and has not agreed to the method; an unconscious person’s body is examined at once, and the person is told afterwards." (Standards 7.6(g))

  @R104
  Rule: Standards 7.6(h)
    “The outcomes of assessments shall be used to determine the services and support for the victims and shall
    be used as information for case planning.”

    Scenario: A finding leads to a step that is in no plan
      Given a case of an adult from Cambodia
      When the case worker writes down "Assessment"
        | Findings / Service | not said                 |
        | Findings / Step    | an entry of another file |
      Then it is kept, and the file says that it broke: "What an assessment finds leads to a service or a step of the plan, or says why it leads to none." (Standards 7.6(h))

  @R105b
  Rule: Standards 7.7(b)
    “Victims shall be empowered and their capacity built throughout the recovery process and have the right to
    make informed decisions about which services will be most helpful or appropriate for them and when they
    want to engage in these activities.”

    Scenario: Somebody else chose what helps an adult
      Given a case of an adult from Cambodia
      When the case worker writes down "Activity"
        | Chosen by | with the guardian |
      Then it is kept, and the file says that it broke: "An adult chooses what helps their own recovery, and a child has what fits a child." (Standards 7.7(b))

  @R105g
  Rule: Standards 7.7(g)
    “Victims, especially children, shall be provided with age-appropriate activities to aid recovery.”

    Scenario: A child took part in what is made for adults
      Given a case of a child of 14 from Cambodia
      When the case worker writes down "Activity"
        | Made for | adults |
      Then it is kept, and the file says that it broke: "An adult chooses what helps their own recovery, and a child has what fits a child." (Standards 7.7(g))
