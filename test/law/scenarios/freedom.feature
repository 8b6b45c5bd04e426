Feature: Freedom of movement
  Standards 6.11: an adult goes, a child is kept for safety alone.

  @R069a
  Rule: Standards 6.11(c)
    “Adult victims facing no criminal charges shall have the right to leave law enforcement institutions or
    service providers after informing the competent authorities or institutions.”

    Scenario: An adult leaves, and nothing stands against it
      Given a case of an adult from Cambodia
      When the case worker writes down "The person leaves"
      Then it is possible

    Scenario: An adult who leaves though nobody was informed is written down all the same
      Given a case of an adult from Cambodia
      When the case worker writes down "The person leaves"
        | Who was informed             | nobody yet |
        | Was the person given advice? | no         |
      Then it is possible

  @R069b
  Rule: Standards 6.11(c)
    “Adult victims shall not be held against their will.”

    Scenario: An adult is not kept
      Given a case of an adult from Cambodia
      When the case worker asks for "Keep a child for the child’s safety"
      Then it is refused: "Nobody but a child is kept against their will, and nobody is kept on after coming of age." (Standards 6.11(c))

    Scenario: An adult was questioned and could not leave
      Given a case of an adult from Cambodia
      When the case worker writes down "Somebody from outside questioned the person"
        | Could the person leave? | no |
      Then it is kept, and the file says that it broke: "Whoever questions an adult lets them leave at any time." (Standards 6.11(c))

  @R070a
  Rule: Standards 6.11(d)
    “A shelter may keep a child victim against his/her will in order to ensure safety and best interest of the
    child.”

    Scenario: A child is kept on a decision for the child's best interest, and on nothing less
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "Search for family"
      When the case worker asks for "Keep a child for the child’s safety"
      Then it is refused: "A child is kept only by the last decision on that very matter, one in the child’s best interest, and each time by a new one." (Standards 6.11(d))

    Scenario: A case does not end while a child is kept in it
      Given a child of 14 from Cambodia is kept for safety
      When the case worker asks for "Close the case"
      Then it is refused: "A case ends only when no child is kept in it any more: who keeps a child looks at it again and again." (Standards 6.11(d))

    Scenario: A child is not kept from a family that was found safe
      Given a case of a child of 14 from Cambodia
      And the case worker has written down "Search for family"
      And the case worker has written down "Is contact with family safe"
        | Outcome | safe |
      When the case worker asks for "Keep a child for the child’s safety"
        | Reason | the family is not safe |
      Then it is refused: "A child is neither kept nor kept on once the ground for it is gone: the family is safe, or the age is known." (Standards 6.11(d))

  @R070b
  Rule: Standards 6.11(d)
    “steps shall be taken to identify family quickly and integrate the child to the family if he/she is safe
    and expedient”

    Scenario: Nobody keeps a child whose family nobody looks for
      Given a case of a child of 14 from Cambodia
      When the case worker asks for "Keep a child for the child’s safety"
      Then it is refused: "While a child is kept, the search for the family is under way." (Standards 6.11(d))
