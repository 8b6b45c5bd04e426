Feature: The Ministry looks at those who help
  Standards 2, 6.1(j), 7.3(b) and 13: whoever helps is checked, monitored, and asked to mend.

  @R022a
  Rule: Standards 2
    “The minimum standards for protection of the rights of victims of human trafficking use a victim-centered
    and rights-based approach, focusing on the victim's needs throughout the general support process.”

    Scenario: One engine asks the same of everybody: what the person needs is written down by each
      Given a case of an adult from Cambodia
      When the case worker writes down "What the person needs now"
        | Needs | doctor |
      Then it is possible
      And the same comes of it for: social affairs; the police; an NGO; an international organisation

  @R022b
  Rule: Standards 2
    “The minimum standards apply to all people providing assistance to victims of human trafficking, including
    social affairs officials, law enforcement officials and all international and national service providers
    working in Cambodia.”

    Scenario: What one organisation may not do, none may
      Given a case of an adult from Cambodia
      When the case worker asks for "Keep a child for the child’s safety"
      Then it is not possible
      And the same comes of it for: social affairs; the police; an NGO; an international organisation

  @R038
  Rule: Standards 6.1(j)
    “Recruitment procedures shall involve a thorough assessment of the suitability of the individual,
    including a criminal record check for all staff who will be interacting with victims of human
    trafficking.”

    Scenario: Nobody whose criminal record was not checked has a seat
      Given a worker of whom was looked at: suitability; code of conduct
      When the worker opens the desk of case workers
      Then it is refused: "Nobody has a seat with data of victims before their suitability was assessed and their criminal record checked." (Standards 6.1(j))

    Scenario: Nobody who has not signed the code of conduct has a seat
      Given a worker of whom was looked at: suitability; criminal record
      When the worker opens the desk of case workers
      Then it is refused: "Nobody has a seat with data of victims before signing the code of conduct." (Standards 6.1(j))

    Scenario: A worker who was checked and has signed has a seat
      Given a worker of whom was looked at: suitability; criminal record; code of conduct
      When the worker opens the desk of case workers
      Then it is possible

  @R085a
  Rule: Standards 7.3(b)
    “Service providers shall maintain a list of names, safe referral places and partners which offer services
    for victims.”

    Scenario: Two people of one organisation do not change a contact of the list
      Given the directory keeper has proposed a change of a contact
      When a colleague of the same organisation agrees to the change
      Then it is refused: "A contact is changed by two people of two organisations: one proposes it, another one agrees." (Standards 7.3(b))

  @R144b
  Rule: Standards 13(d)
    “Monitoring and evaluating of the implementation of the minimum standards shall be effectively carried out
    step by step for the protection of the rights of victims of human trafficking.”

    Scenario: A monitoring answers each row
      Given nobody has looked at the provider yet
      When the overseer records a monitoring that leaves a row of the checklist out
      Then it is kept, and the record says that it broke: "A monitoring answers every row of its checklist once: kept, not kept, or not seen." (Standards 13(d))

  @R147a
  Rule: Standards 13 step 3
    “Monitor and evaluate the government and non-government program operators who provide services to victims
    of human trafficking within the jurisdiction of the Ministry of Social Affairs, Veterans and Youth
    Rehabilitation.”

    Scenario: A finding is of what a monitoring saw
      Given a monitoring found that R034 was not kept
      When the overseer records a finding on R033
      Then it is refused: "A finding is of a row that a monitoring saw not kept, and names the article it breaks." (Standards 13 step 3)

  @R147b
  Rule: Standards 13 step 3
    “officials in charge of monitoring and evaluation shall request those service providers to make specific
    improvements and follow-up after a three month period”

    Scenario: A provider has three months to mend what was found
      Given a monitoring found that R034 was not kept
      And the provider was asked to mend R034
      And 60 days have passed
      When the overseer records that it was not mended
      Then it is kept, and the record says that it broke: "Whoever is asked to mend something has three calendar months for it: before that no follow-up finds it not mended." (Standards 13 step 3)

    Scenario: After three months a provider that mended nothing is found out
      Given a monitoring found that R034 was not kept
      And the provider was asked to mend R034
      And 93 days have passed
      When the overseer records that it was not mended
      Then it is possible

  @R148
  Rule: Standards 13 step 4
    “If after three months, service providers still fail to abide by the minimum standards for the protection
    of the rights of the victim of human trafficking, the officials in charge of monitoring and evaluation
    shall report this breach to the Minister of Social Affairs, Veterans and Youth Rehabilitation to take
    action such as instructing, educating or postponing the programs providing services for the protection of
    the rights of victims of human trafficking”

    Scenario: The Minister hears of what was looked at again and not mended, and of nothing else
      Given a monitoring found that R034 was not kept
      And the provider was asked to mend R034
      When the overseer reports it to the Minister
      Then it is refused: "The Minister is told of what a follow-up after three months found not mended." (Standards 13 step 4)

    Scenario: What was not mended in three months is reported to the Minister
      Given a monitoring found that R034 was not kept
      And the provider was asked to mend R034
      And 93 days have passed
      And a follow-up found it not mended
      When the overseer reports it to the Minister
      Then it is possible

    Scenario: Nobody is referred to whom the Minister has postponed
      Given a case of an adult from Cambodia
      And the Minister has postponed the programme of the organisation
      When the case worker asks for "Refer to an organisation"
      Then it is refused: "Nobody new is referred to an organisation whose programme the Minister has postponed, taken in by it, or told of to it." (Standards 13 step 4)

    Scenario: Nobody is taken in by a shelter whose programme the Minister has postponed
      Given a case of an adult from Cambodia
      And the Minister has postponed the programme of the organisation
      When the case worker asks for "Long-term shelter"
      Then it is refused: "Nobody new is referred to an organisation whose programme the Minister has postponed, taken in by it, or told of to it." (Standards 13 step 4)

    Scenario: What was never postponed is not taken up again
      Given a monitoring found that R034 was not kept
      And the provider was asked to mend R034
      And 93 days have passed
      And a follow-up found it not mended
      And the Minister was told of it
      When the overseer records that the Minister took the programme up again
      Then it is kept, and the record says that it broke: "What the Minister decides follows a report; what was postponed is taken up again, and nothing else is." (Standards 13 step 4)
