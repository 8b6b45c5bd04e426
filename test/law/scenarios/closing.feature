Feature: A case ends
  Policy III and Standards 7.10: a case ends by what was reached or by the person's decision, never by time
  alone.

  @R020a
  Rule: Policy III (closure)
    “Case closure is the process of finalizing a victim's case in consultation with the victim and other
    relevant parties and indicating an end to service.”

    Scenario: A case is not closed before the person was asked
      Given a case of an adult from Cambodia
      When the case worker asks for "Close the case"
      Then it is refused: "The person is consulted before the case is closed, unless they cannot be reached or have died." (Policy III (closure))

  @R020b
  Rule: Policy III (closure)
    “Successful case closure can be made possible based on the following criteria”

    Scenario: A case is not closed as recovered while a criterion is not reached
      Given a case of an adult from Cambodia
      When the case worker asks for "Close the case"
        | Signs of recovery / Family economy / Reached | no |
      Then it is refused: "A case closes as recovered only when its four criteria are met, and what is met says what shows it; a visit or an assessment that is said to show it stands in the file." (Policy III (closure))

    Scenario: What is said to be reached is shown by something
      Given a case of an adult from Cambodia
      When the case worker asks for "Close the case"
        | Signs of recovery / Daily activities / What shows it | not said |
      Then it is refused: "A case closes as recovered only when its four criteria are met, and what is met says what shows it; a visit or an assessment that is said to show it stands in the file." (Policy III (closure))

    Scenario: A visit that nobody wrote down shows nothing
      Given a case of an adult from Cambodia
      When the case worker asks for "Close the case"
        | Signs of recovery / Lasting stability / What shows it | visit |
      Then it is refused: "A case closes as recovered only when its four criteria are met, and what is met says what shows it; a visit or an assessment that is said to show it stands in the file." (Policy III (closure))

  @R117
  Rule: Standards 7.10(a)
    “Before closing a case, a service provider shall try to ensure that the victim's health is better, that
    the victim is emotionally and financially stable, feels settled in the community and family and feels
    confident in maintaining his/her daily livelihood.”

    Scenario: Nobody is called recovered who is not yet settled
      Given a case of an adult from Cambodia
      When the case worker asks for "Close the case"
        | Well-being / Settled in community and family | no |
      Then it is refused: "A case closes as recovered only when the person is in better health, stable in mind and means, settled and confident." (Standards 7.10(a))

  @R118
  Rule: Standards 7.10(b)
    “The victim shall be consulted in making the decision to close the case.”

    Scenario: Who was asked before an earlier closing is asked again before this one
      Given a case of an adult from Cambodia
      And the case worker has written down "Visit"
      And the person, the family and the community were prepared for the closing
      And the case worker has written down "Ask the person whether the case may end"
      And the case worker has written down "Close the case"
      And 30 days have passed
      And the case worker has written down "Open the case again"
      And the person, the family and the community were prepared for the closing
      When the case worker asks for "Close the case"
      Then it is refused: "The person is consulted before the case is closed, unless they cannot be reached or have died." (Standards 7.10(b))

    Scenario: A child's case does not end on the child's word alone
      Given a case of a child of 14 from Cambodia
      And the person, the family and the community were prepared for the closing
      And the case worker has written down "Ask the person whether the case may end"
      When the case worker asks for "Close the case"
        | Reason | the person’s decision |
      Then it is refused: "A child’s case closes by the child’s wish only when that was decided with the guardian or in the child’s best interest, and the child’s opinion was weighed." (Standards 7.10(b))

  @R119
  Rule: Standards 7.10(c)
    “In cases where a victim cannot be reached, service providers shall take all steps to try and contact the
    victim through family and other service providers before closing the case.”

    Scenario: Two calls in one week are not all steps to reach somebody
      Given a case of an adult from Cambodia
      And the case worker has written down "Try to reach the person"
        | How it was tried | call |
      And 7 days have passed
      And the case worker has written down "Try to reach the person"
        | How it was tried | call |
      When the case worker asks for "Close the case"
        | Reason | cannot be reached |
      Then it is refused: "Who cannot be reached is sought often, days apart and in several ways, through family and other services too, before the case closes." (Standards 7.10(c))

    Scenario: Attempts that are written down on one day are one attempt
      Given a case of an adult from Cambodia
      And the case worker has written down "Try to reach the person"
        | How it was tried | family |
      And the case worker has written down "Try to reach the person"
        | How it was tried | another service provider |
      And the case worker has written down "Try to reach the person"
        | How it was tried | visit |
      When the case worker asks for "Close the case"
        | Reason | cannot be reached |
      Then it is refused: "Who cannot be reached is sought often, days apart and in several ways, through family and other services too, before the case closes." (Standards 7.10(c))

  @R120
  Rule: Standards 7.10(d)
    “Before closing a case, service providers shall sufficiently prepare the victim, family and community for
    case closure, including for potential unexpected or unfavorable developments during or after case
    closure.”

    Scenario: A community that nobody prepared
      Given a case of an adult from Cambodia
      And the case worker has written down "Ask the person whether the case may end"
      And the case worker has written down "Prepare for the closing"
        | Who | the person themselves |
      And the case worker has written down "Prepare for the closing"
        | Who | family |
      When the case worker asks for "Close the case"
      Then it is refused: "The person, the family and the community are prepared for the closing, also for what may go wrong; where one is not, it says why." (Standards 7.10(d))

  @R121a
  Rule: Standards 7.10(e)
    “There shall not be a hasty case closure when a victim is uncooperative.”

    Scenario: A supervisor has agreed, and too little time was given
      Given a case of an adult from Cambodia
      And the case worker has written down "Why the person does not cooperate"
      And 2 days have passed
      And the supervisor has written down "Agree that the case may end"
      When the case worker asks for "Close the case"
        | Reason | does not cooperate |
      Then it is refused: "Where the person does not cooperate, a case closes only after the reasons were explored, time was given and a supervisor agreed." (Standards 7.10(e))

  @R121b
  Rule: Standards 7.10(e)
    “service providers shall try to understand the reasons for the victim's behavior”

    Scenario: Nobody has asked why the person does not cooperate
      Given a case of an adult from Cambodia
      And the case worker has written down "Ask the person whether the case may end"
      When the case worker asks for "Close the case"
        | Reason | does not cooperate |
      Then it is refused: "Where the person does not cooperate, a case closes only after the reasons were explored, time was given and a supervisor agreed." (Standards 7.10(e))

    Scenario: That such a case may end is agreed to by a supervisor alone
      Given a case of an adult from Cambodia
      And the case worker has written down "Why the person does not cooperate"
      When the case worker asks for "Agree that the case may end"
      Then it is not theirs to do

  @R122
  Rule: Standards 7.10(f)
    “If service providers close a case in an unsuccessful or unsatisfactory manner, service providers shall
    use this as a learning experience and analyze the case to identify the gaps for improvement for their next
    service provisions.”

    Scenario: A closing that did not succeed teaches something first
      Given a case of an adult from Cambodia
      And the person, the family and the community were prepared for the closing
      And the case worker has written down "Ask the person whether the case may end"
      When the case worker asks for "Close the case"
        | Reason                                       | the person’s decision |
        | Well-being / Settled in community and family | no                    |
      Then it is refused: "A case that closes without success is analysed first, so that the next one goes better." (Standards 7.10(f))
