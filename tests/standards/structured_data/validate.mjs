// Reads pages from a file of JSON ({path: html}) and the terms of schema.org; prints {path: [{severity, message, fields}]}.
import { readFileSync } from "node:fs";
import Validator from "@adobe/structured-data-validator";
import Extractor from "@marbec/web-auto-extractor";

const [pages, terms] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const named = (names) => names.map((name) => ({ "@id": "schema:" + name }));
const graph = [
  ...Object.entries(terms.types).map(([name, parents]) => ({ "@id": "schema:" + name, "@type": "rdfs:Class", "rdfs:subClassOf": named(parents) })),
  ...Object.entries(terms.properties).map(([name, [owners]]) => ({ "@id": "schema:" + name, "@type": "rdf:Property", "schema:domainIncludes": named(owners) })),
];
const found = {};
for (const [path, html] of Object.entries(pages)) {
  const read = new Extractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(html);
  const issues = await new Validator({ "@graph": graph }).validate(read);
  found[path] = issues.map(({ severity, issueMessage, fieldNames, rootType }) => ({ severity, message: issueMessage, fields: fieldNames, type: rootType }));
}
process.stdout.write(JSON.stringify(found));
