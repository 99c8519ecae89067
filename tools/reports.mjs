/** What the reports of the test runners say: how many passed and were skipped, and what failed, by its name and why. */

/** How much of a message is told; all of it stands further up in the output. */
const MESSAGE_LINES = 12

/** Reads a report of vitest (`--reporter=json`). */
export function readUnit(report) {
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOfFile),
  }
}

/** Reads a report of Playwright (reporter `json`). */
export function readBrowser(report) {
  const faults = report.errors.map(({ message }) => told('browser', message))
  return {
    passed: report.stats.expected,
    skipped: report.stats.skipped,
    failures: [...faults, ...report.suites.flatMap(failuresOfSuite)],
  }
}

/** A file that could not be read at all has no test that failed. */
function failuresOfFile(file) {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return file.status === 'failed' ? [told(file.name, file.message)] : []
  return failed.map(({ fullName, failureMessages }) =>
    told(`${file.name} › ${fullName}`, failureMessages.join('\n')),
  )
}

function failuresOfSuite({ specs, suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok)
  return [...failed.map(failureOfSpec), ...suites.flatMap(failuresOfSuite)]
}

function failureOfSpec({ file, line, title, tests }) {
  const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors))
  return told(`${file}:${line} › ${title}`, errors.map(({ message }) => message).join('\n'))
}

function told(name, message) {
  const lines = message.split('\n').slice(0, MESSAGE_LINES)
  return [name, ...lines.map((line) => `  ${line}`)].join('\n')
}
