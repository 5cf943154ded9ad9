// Answers many cases with the browser's scripts: reads [{table, cases: [[answers, now], …]}, …] from standard input and
// writes, for each case, the decision, its answer code, and what the code opens.
const { decide } = require(process.argv[2] + "/decide.js");
const { encode, decode, dayIn } = require(process.argv[2] + "/answer-code.js");
const { granted } = require(process.argv[2] + "/exceptions.js");
const jobs = JSON.parse(require("fs").readFileSync(0));
const found = jobs.map(({ table, exceptions, cases }) => cases.map(([answers, now]) => {
  const code = encode(table, answers, now);
  return { decision: decide(table, answers, now), code, day: dayIn(code), opened: decode(table, code), granted: granted(table, exceptions, answers, now, ["lead"]) };
}));
process.stdout.write(JSON.stringify(found));
