"""T180: a text puts pressure on the customer.

Extras and warranties are explained, with what they cover and cost. Who is pushed, buys once.

Bad:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: Don't miss out, act now.
```

Good:

```yaml
# policies/gifts.yaml
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order if you choose it in the basket.
```
"""

from boldprint.checks.text.prose_findings import prose_check

CHECK = prose_check("T180", "003-38")
