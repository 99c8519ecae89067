import { describe, expect, it } from 'vitest'
import { checkArchive } from './checkArchive'
import { decodeSource } from './decodeSource'
import { testArchive, type ArchiveFile } from './testArchive'

const MB = 1024 * 1024
const RELATIONS = 'http://schemas.openxmlformats.org'

const file = (name: string, content: string | Buffer): ArchiveFile => ({
  name,
  content: Buffer.from(content),
})

/** An archive whose relations name this part as the document, with the parts given. */
function documentAt(part: string, ...others: ArchiveFile[]): Buffer {
  const type = `${RELATIONS}/officeDocument/2006/relationships/officeDocument`
  const relation = `<Relationship Id="r" Type="${type}" Target="${part}"/>`
  return testArchive([
    file(
      '_rels/.rels',
      `<Relationships xmlns="${RELATIONS}/package/2006/relationships">${relation}</Relationships>`,
    ),
    ...others,
  ])
}

const wordDocument = (body: string) =>
  `<w:document xmlns:w="${RELATIONS}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

const decoy = file('word/document.xml', wordDocument(''))

describe('an archive', () => {
  it('is read where its parts are small, whatever they are called', async () => {
    const text = wordDocument('<w:p><w:r><w:t>Tere</w:t></w:r></w:p>')
    const source = decodeSource(documentAt('word/a.bin', decoy, file('word/a.bin', text)), 'a.docx')
    await expect(source).resolves.toMatchObject({ blocks: [{ text: 'Tere' }] })
  })

  it('is refused where a part that is called no document unpacks to too much', () => {
    const bomb = file('word/media/picture.png', Buffer.alloc(40 * MB, 0x61))
    expect(() => checkArchive(documentAt(bomb.name, decoy, bomb))).toThrow('importTooLarge')
  })

  it('is refused where all parts together do', () => {
    const parts = [1, 2, 3, 4].map((nth) => file(`word/${nth}.bin`, Buffer.alloc(9 * MB, 0x61)))
    expect(() => checkArchive(testArchive([decoy, ...parts]))).toThrow('importTooLarge')
  })

  it('is refused where it has more tags than can be converted in time', () => {
    const many = file('word/a.bin', wordDocument('<w:p/>'.repeat(700_000)))
    expect(() => checkArchive(documentAt(many.name, decoy, many))).toThrow('importTooLarge')
  })

  it.each<[string, (archive: Buffer, end: number) => void]>([
    ['counts fewer parts than it has', (archive, end) => archive.writeUInt16LE(1, end + 10)],
    [
      'says that its directory is elsewhere',
      (archive, end) => archive.writeUInt16LE(0xffff, end + 4),
    ],
    ['gives its directory another length', (archive, end) => archive.writeUInt32LE(9, end + 12)],
    [
      'keeps the length of a part elsewhere',
      (archive) => {
        const entry = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
        archive.writeUInt32LE(0xffff_ffff, entry + 20)
      },
    ],
  ])('is refused where it %s', (_what, spoil) => {
    const archive = testArchive([decoy, file('word/a.bin', 'a')])
    expect(() => checkArchive(archive)).not.toThrow()
    spoil(archive, archive.length - 22)
    expect(() => checkArchive(archive)).toThrow('importNotDocx')
  })
})
