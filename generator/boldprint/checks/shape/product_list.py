"""Y306: a line of the list of products cannot be used.

Customers type the name of a thing, and the form knows what it is: each product has a number, a name and a category.

Bad:

```yaml
# content/products.csv
sku,name,category
HP-1,Rain Jacket,
```

Good:

```yaml
# content/products.csv
sku,name,category
HP-1,Rain Jacket,outer
```
"""

from boldprint.checks.check import Check
from boldprint.source.finding import Level

CHECK = Check("Y306", Level.ERROR, "A product without a number, a name or a category")
