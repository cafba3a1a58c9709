// Reads the result files (CTRF) that the test projects write.
//   results.mjs project FOLDER NAME EXIT-CODE SECONDS LIMIT   says how one project went, keeps the counts beside it
//   results.mjs total FOLDER NAME...                          the last line, and the exit code of the whole run
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const say = (text) => process.stdout.write(`${text}\n`);
const widest = 300; // characters: a browser's command line alone fills a screen
const longest = 24; // lines of one message: a page that came instead of an answer is longer than all other failures together
const lines = (text) => {
  const all = String(text ?? '').replace(/\r/g, '').split('\n');
  return all.length > longest ? [...all.slice(0, longest), `... (${all.length - longest} lines more)`] : all;
};
const indent = (text, by) => lines(text)
  .map((line) => by + (line.length > widest ? `${line.slice(0, widest)} ...` : line)).join('\n');
const line = (c) => `${c.passed} passed, ${c.failed} failed, ${c.skipped} skipped`;

// Its beginning says what went wrong, its end where: a crash fills hundreds of lines between the two.
function excerpt(file) {
  let lines = [];
  try {
    lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  } catch {
    return '(it printed nothing)';
  }
  if (lines.length > 32) {
    lines.splice(20, lines.length - 30, `... (all of it: ${file})`);
  }
  return lines.join('\n');
}

function read(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).results;
  } catch {
    return null; // not written, or cut off halfway: the project did not finish
  }
}

function project(folder, name, exitCode, seconds, limit) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const fail = (why) => {
    counts.failed += 1;
    counts.failures.push(`${name}: ${why}`);
    say(`  FAILED ${name}: ${why}`);
  };
  const results = read(folder, name);
  const log = join(folder, `${name}.log`);

  for (const test of results?.tests ?? []) {
    if (test.status === 'passed') {
      counts.passed += 1;
    } else if (test.status === 'failed') {
      fail(test.name);
      say(indent(test.message, '    '));
      say(indent(test.trace, '    '));
    } else {
      counts.skipped += 1;
      say(`  skipped ${test.name}: ${test.extra?.reason ?? test.status}`);
    }
  }
  // What goes wrong outside a test, such as in a fixture's end, belongs to no test and still is a failure.
  for (const suite of results?.extra?.suites ?? []) {
    for (const error of suite.errors ?? []) {
      fail(`an error outside the tests: ${error.type ?? ''} ${error.name ?? ''}`);
      say(indent(excerpt(log), '    ')); // the result file holds no message for these
    }
  }

  if (!results) {
    fail(exitCode === 124 || exitCode === 137
      ? `stopped after its time limit of ${limit}`
      : `ended with exit code ${exitCode} and without results`);
    say(indent(excerpt(log), '    '));
  } else if (exitCode !== 0 && counts.failed === 0) {
    fail(`no test failed, and yet it ended with exit code ${exitCode}`);
    say(indent(excerpt(log), '    '));
  }

  say(`${name}: ${line(counts)} in ${seconds} s`);
  writeFileSync(join(folder, `${name}.counts.json`), JSON.stringify(counts));
}

function total(folder, names) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for (const name of names) {
    // A project without counts never got as far as being read: that is a failure too.
    let counts = { passed: 0, failed: 1, skipped: 0 };
    try {
      counts = JSON.parse(readFileSync(join(folder, `${name}.counts.json`), 'utf8'));
    } catch {
      say(`FAILED ${name}: there is no word of how it went`);
    }
    for (const kind of Object.keys(sum)) {
      sum[kind] += counts[kind];
    }
    failures.push(...(counts.failures ?? []));
  }
  // Once more and together: whoever reads only the end of a long output sees them all.
  for (const failure of failures) {
    say(`FAILED ${failure}`);
  }
  const ran = sum.passed + sum.failed;
  if (ran === 0) {
    say('No test ran.');
  } else if (sum.skipped > 0 && process.env.CI === 'true') {
    say('On CI nothing may be skipped.');
  }
  say(line(sum));
  process.exitCode = ran === 0 || sum.failed > 0 || (sum.skipped > 0 && process.env.CI === 'true') ? 1 : 0;
}

const [verb, folder, ...rest] = process.argv.slice(2);
if (verb === 'project') {
  project(folder, rest[0], Number(rest[1]), rest[2], rest[3]);
} else {
  total(folder, rest);
}
