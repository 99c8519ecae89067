import { expect, it } from 'vitest'
import { decisionFileType, storedFileType } from './decisionFile'

const bytes = (text: string) => new TextEncoder().encode(text)
const zip = bytes('PK\u0003\u0004 and more')

it.each([
  ['otsus.pdf', bytes('%PDF-1.7 ...'), 'application/pdf'],
  ['OTSUS.PDF', bytes('%PDF-1.7 ...'), 'application/pdf'],
  ['otsus.asice', zip, 'application/vnd.etsi.asic-e+zip'],
  ['kava.odt', zip, 'application/vnd.oasis.opendocument.text'],
  ['otsus.pdf', zip, null],
  ['otsus.asice', bytes('%PDF-1.7'), null],
  ['otsus.html', bytes('<script>'), null],
  ['otsus.pdf.exe', bytes('%PDF-1.7'), null],
  ['otsus.constructor', zip, null],
  ['otsus', bytes('%PDF-1.7'), null],
  ['otsus.pdf', bytes('%PD'), null],
])('takes %s for %s', (name, content, type) => {
  expect(decisionFileType(name, content)).toBe(type)
})

it('knows a stored file by its name', () => {
  expect(storedFileType('otsus.docx')).toContain('wordprocessingml')
  expect(storedFileType('otsus')).toBe('application/octet-stream')
})
