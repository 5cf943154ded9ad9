"""The returns policy of the plan, as a shop would write it: a ladder, a season, two versions, an exception."""

RETURNS = """\
kind: returns
id: returns
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: material, reason: Customers asked for longer., covers: orders placed from this day}
public:
  title: Returns
  answer: Send it back within ((standard)) of delivery and get your money back.
  facts:
    - id: standard
      type: days
      label: Time to return
      value: [{from: 2024-01-01, value: 14}, {from: 2026-03-01, value: 30}]
    - {id: credit, type: days, label: Time for store credit, value: 90}
    - {id: postage, type: money, label: Return postage, value: 4.95 EUR}
  windows:
    - {id: standard, length: ((standard)), starts: delivered}
    - {id: credit, length: ((credit)), starts: delivered}
  tables:
    - id: return
      question: Can I return it?
      asks:
        - id: item
          ask: What do you want to return?
          label: What
          choices:
            - {id: gear, label: Clothing and gear}
            - {id: electronics, label: Electronics, kinds: [{id: gps, label: GPS devices}, {id: lamp, label: Headlamps}]}
            - {id: underwear, label: Underwear and swimwear}
        - id: packaging
          ask: Is it still sealed?
          label: Packaging
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
        - id: delivered
          ask: When did it arrive?
          label: Arrived
          type: date
      rules:
        - id: hygiene
          when: {item: underwear, packaging: opened}
          outcome: refuse
          because: Opened underwear cannot be sold again, for hygiene.
        - id: standard
          when: {item: [gear, electronics]}
          over_time:
            - until: standard
              outcome: accept
              refund: original payment
              fee: ((postage))
              because: You have ((standard)) to change your mind.
            - until: credit
              outcome: credit
              refund: store credit
              because: After that we give store credit until ((credit)) have passed.
            - after: credit
              outcome: refuse
              because: The time to return it has passed.
        - id: sealed-underwear
          when: {item: underwear, packaging: sealed}
          like: standard
      otherwise: none
staff:
  owner: Head of Service
  approver: Operations Director
  consulted: [Service team]
  review_by: 2027-03-01
  notes: Ask for the order number first.
  exceptions:
    - {id: goodwill-week, role: team-lead, when: {item: gear}, extends: standard, by: 7 days, label: A week longer}
"""
SCENARIOS = """\
- id: last-day
  name: A jacket on the last day
  table: return
  case: {item: gear, delivered: 2026-05-03}
  on: 2026-06-02
  expect: {outcome: accept, deadline: 2026-06-02}
- id: opened-swimsuit
  name: An opened swimsuit
  table: return
  case: {item: underwear, packaging: opened, delivered: 2026-05-03}
  on: 2026-05-10
  expect: {outcome: refuse, rule: hygiene}
"""
SHOP = {"policies/returns.yaml": RETURNS, "policies/returns.scenarios.yaml": SCENARIOS}
