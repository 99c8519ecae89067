import { deflateRawSync } from 'node:zlib'

/** A file of a test's archive; `claimedSize` is the unpacked size that the archive pretends. */
export type ArchiveFile = { name: string; content: Buffer; claimedSize?: number }

/** A zip archive made for a test, byte by byte, so that it can lie. */
export function testArchive(files: readonly ArchiveFile[]): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize = content.length } of files) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(claimedSize, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claimedSize, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    const [stored, listed] = [
      Buffer.concat([local, Buffer.from(name), packed]),
      Buffer.concat([entry, Buffer.from(name)]),
    ]
    locals.push(stored)
    entries.push(listed)
    offset += stored.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
