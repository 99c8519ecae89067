import { describe, expect, it } from 'vitest'
import { readBrowser, readUnit } from './reports.mjs'

const assertion = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
})

describe('the report of the unit tests', () => {
  const report = {
    numPassedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      {
        name: 'domain/sum.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          assertion('a sum adds', 'passed'),
          assertion('a sum is never less', 'failed', ['expected 1 to be 2']),
        ],
      },
      {
        name: 'domain/torn.test.ts',
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  }

  it('says what failed and why, also of a file that could not be read', () => {
    expect(readUnit(report)).toEqual({
      passed: 1,
      skipped: 2,
      failures: [
        'domain/sum.test.ts › a sum is never less\n  expected 1 to be 2',
        'domain/torn.test.ts\n  no such module',
      ],
    })
  })
})

describe('the report of the browser tests', () => {
  const spec = (title: string, ok: boolean, messages: string[] = []) => ({
    file: 'board.spec.ts',
    line: 7,
    title,
    ok,
    tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
  })

  it('says what failed and why, however deep it is nested, and no more of it than is read', () => {
    const long = Array.from({ length: 40 }, (_, line) => `line ${String(line)}`).join('\n')
    const { failures, ...counts } = readBrowser({
      stats: { expected: 3, skipped: 0 },
      errors: [{ message: 'no server' }],
      suites: [
        {
          specs: [spec('opens', true)],
          suites: [{ specs: [spec('a card moves', false, [long])] }],
        },
      ],
    })
    expect(counts).toEqual({ passed: 3, skipped: 0 })
    expect(failures[0]).toBe('browser\n  no server')
    expect(failures[1]?.split('\n').slice(0, 2)).toEqual([
      'board.spec.ts:7 › a card moves',
      '  line 0',
    ])
    expect(failures[1]?.split('\n')).toHaveLength(13)
  })
})
