import { describe, expect, it } from 'vitest'
import { readEvidence } from './evidenceLink'

describe('the address of evidence', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['https://vald.example/kokkuvote.pdf', 'https://vald.example/kokkuvote.pdf'],
    [' http://vald.example ', 'http://vald.example/'],
    ['HTTPS://Vald.Example/A', 'https://vald.example/A'],
    ['www.vald.example/uudis', 'https://www.vald.example/uudis'],
    ['https://õpi.example/töö', 'https://xn--pi-bka.example/t%C3%B6%C3%B6'],
  ])('%j is kept as %j', (typed, kept) => expect(readEvidence(typed)).toBe(kept))

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'ftp://vald.example/a',
    'vbscript:x',
    'https:vald.example',
    'https://',
    'https://mari:parool@vald.example/',
    'https://vald.example/a b',
    '//vald.example',
    'vald.example',
    'kausta lisa 3',
    `https://vald.example/${'a'.repeat(2000)}`,
  ])('%j is refused', (typed) => {
    expect(() => readEvidence(typed)).toThrow(
      expect.objectContaining({ code: 'invalid', reason: 'evidenceNotWeb' }),
    )
  })
})
