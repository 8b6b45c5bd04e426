Feature: Reintegration
  Standards 6.1(h), 7.6(d), 7.8 and Policy III: where and when is the person's decision, and the place is
  assessed first.

  @R019
  Rule: Policy III (consultation)
    “National and international service providers shall consult with municipal/provincial social affair
    officials to reintegrate victims of human trafficking.”

    Scenario: A reintegration of which social affairs were not told
      Given a case of an adult from Cambodia
      And the person has decided to live with their own family, and all was assessed
      When the case worker asks for "Reintegration begins, on trial"
      Then it is refused: "The social affairs of the municipality or province are consulted before each time that a person is reintegrated." (Policy III (consultation))

  @R036
  Rule: Standards 6.1(h)
    “Comprehensive risk and security assessments shall be conducted in cooperation with families, communities
    and other relevant parties before reintegration to see if the victim can be reintegrated into their family
    and their original community or other family and community.”

    Scenario: The risk of the very place was not assessed
      Given a case of an adult from Cambodia
      When the case worker asks for "Reintegration begins, on trial"
        | To | relatives |
      Then it is refused: "Risk and security of the very place are assessed before the person is reintegrated there, with family and community unless one is not safe or no family is found, and were found acceptable." (Standards 6.1(h))

    Scenario: A child does not go to the family on one person's word
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "Is contact with family safe"
        | Outcome | safe |
      When the case worker asks for "A stay begins"
        | Setting        | community         |
        | At whose place | biological family |
      Then it is refused: "A child goes to live with their family only when a second person has agreed to it." (Standards 6.1(h))

    Scenario: An assessment of a return that does not say what the risk is
      Given a case of an adult from Cambodia
      When the case worker writes down "Assessment"
        | Risk | not said |
      Then it is kept, and the file says that it broke: "An assessment of the risk of a return names the place the person may go to and says what the risk was found to be." (Standards 6.1(h))

    Scenario: A child who was brought home before goes there only after the family is looked at anew
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "Is contact with family safe"
        | Outcome | safe |
      And 1 day have passed
      And the case worker has written down "Brought home before"
        | What was found | the same person |
      When the case worker asks for "Where the person lives"
        | Where the person lives | family |
      Then it is refused: "Where the case worker found that the family has to be assessed anew, a child goes there only after that." (Standards 6.1(h))

  @R100
  Rule: Standards 7.6(d)
    “Risk assessment of victims returning to live with their family and community shall be conducted as soon
    as practical to determine the feasibility of improved reintegration into the community.”

    Scenario: A risk found not acceptable keeps the person from that place
      Given a case of an adult from Cambodia
      And the case worker has written down "Assessment"
        | Risk | not acceptable |
      When the case worker asks for "Reintegration begins, on trial"
      Then it is refused: "Risk and security of the very place are assessed before the person is reintegrated there, with family and community unless one is not safe or no family is found, and were found acceptable." (Standards 7.6(d))

  @R106a
  Rule: Standards 7.8(a)
    “Strategically, where and when reintegration will occur will depend on the victim's decision.”

    Scenario: Another place than the one that the person chose
      Given a case of an adult from Cambodia
      And the person has decided to live with their own family, and all was assessed
      And the case worker has written down "Ask the social affairs office"
        | Consulted on | today |
      When the case worker asks for "Reintegration begins, on trial"
        | To | relatives |
      Then it is refused: "Where and when a person is reintegrated is their own decision, or one taken in their place as the law allows: the last one on it is a yes to this place, from this day on." (Standards 7.8(a))

    Scenario: A decision that does not say where and when is kept, and marked
      Given a case of an adult from Cambodia
      And the person was told all that a decision on "reintegration" is about, days ago
      When the case worker writes down "A decision about the person’s life"
        | About | reintegration |
      Then it is kept, and the file says that it broke: "A decision for a reintegration says where the person goes and from which day on." (Standards 7.8(a))

  @R106b
  Rule: Policy III (reintegration)
    “Reintegration is the process of a victim's return and resettlement into their family and community based
    on their personal decision.”

    Scenario: A person who has decided otherwise stays
      Given a case of an adult from Cambodia
      And the person was told all that a decision on "reintegration" is about, days ago
      And the case worker has written down "A decision about the person’s life"
        | About  | reintegration |
        | Answer | leave it      |
      When the case worker asks for "Reintegration begins, on trial"
      Then it is refused: "Where and when a person is reintegrated is their own decision, or one taken in their place as the law allows: the last one on it is a yes to this place, from this day on." (Policy III (reintegration))

    Scenario: All was assessed, social affairs were asked, the person chose
      Given a case of an adult from Cambodia
      And the person has decided to live with their own family, and all was assessed
      And the case worker has written down "Ask the social affairs office"
        | Consulted on | today |
      When the case worker asks for "Reintegration begins, on trial"
      Then it is possible

  @R107
  Rule: Standards 7.8(b)
    “At the victim's request, awareness-raising and assistance for the community shall be provided before and
    after the victim's reintegration.”

    Scenario: A village is spoken to after the person took back that it should be
      Given a case of an adult from Cambodia
      And the case worker has written down "The person asks for help of the community"
      And the case worker has written down "The person asks for help of the community"
        | The person’s wish | takes it back |
      When the case worker writes down "The community is spoken to"
      Then it is kept, and the file says that it broke: "The community is spoken to or helped only when the person asks for it, and not after the person took the request back." (Standards 7.8(b))

  @R010a
  Rule: Policy II.D
    “If the victim agrees, the Commune/Sangkat Chief and Commune Council Women and Children Focal Point may
    also play a role in assisting reintegration and minimizing discrimination in the community.”

    Scenario: The commune helps without the person's consent
      Given a case of an adult from Cambodia
      When the case worker writes down "The commune helps"
      Then it is kept, and the file says that it broke: "Commune chiefs and focal points take part only while the person agrees." (Policy II.D)

    Scenario: The commune helps once the person agrees
      Given a case of an adult from Cambodia
      And the person agrees that the commune is told, for reintegration: who the person is
      When the case worker writes down "The commune helps"
      Then it is possible

  @R109
  Rule: Standards 7.8(d)
    “Reintegration shall only begin after proper assessments of the particular nature of each victim and their
    reintegration location have been completed.”

    Scenario: The person was not assessed for this reintegration
      Given a case of an adult from Cambodia
      When the case worker asks for "Reintegration begins, on trial"
      Then it is refused: "Reintegration begins after the person and the very place they go to were assessed, for this reintegration and not for an earlier one." (Standards 7.8(d))

    Scenario: A child is not placed with a family that nobody found safe
      Given a case of a child of 14 from Cambodia
      When the case worker asks for "Where the person lives"
        | Where the person lives | family |
      Then it is refused: "A child is placed with family only after an assessment found the family safe." (Standards 7.8(d))

  @R110
  Rule: Standards 7.8(e)
    “Reintegration shall begin on a trial basis and service providers shall continue to regularly assess the
    safety of the living place and wellbeing of the victim.”

    Scenario: One look is too few to confirm a reintegration
      Given an adult from Cambodia lives with their own family on trial
      And 30 days have passed
      And the case worker has written down "Review of the trial"
      When the case worker asks for "Reintegration is confirmed"
      Then it is refused: "A reintegration is on trial until it was reviewed often enough, days apart, and at the last review the place was safe and the person was not unwell." (Standards 7.8(e))
