import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A backup is a tar archive (POSIX ustar), which every system can look into; its records have this size. */
const RECORD = 512
/** How much of a file is held at a time. */
const CHUNK = 1024 * 1024
/** What eleven octal digits can say. */
const LARGEST = 8 ** 11 - 1

/** Writes files into a new archive, in order, and to the disk. Throws where the archive exists already. */
export function writeArchive(
  archive: string,
  files: readonly { name: string; path: string }[],
): void {
  const to = openSync(archive, 'wx', 0o600)
  try {
    for (const { name, path } of files) {
      const { size } = statSync(path)
      writeSync(to, headOf(name, size))
      readWhole(path, (chunk) => writeSync(to, chunk))
      writeSync(to, Buffer.alloc(padding(size)))
    }
    writeSync(to, Buffer.alloc(2 * RECORD))
    fsyncSync(to)
  } finally {
    closeSync(to)
  }
}

/**
 * Takes an archive apart into a folder.
 *
 * @param names what it may hold; anything else is a file from elsewhere
 * @returns the names it holds
 * @throws Error where it is not such an archive, or ends too early
 */
export function readArchive(archive: string, folder: string, names: readonly string[]): string[] {
  const from = openSync(archive, 'r')
  const found: string[] = []
  try {
    for (let head = take(from, RECORD); head.some((byte) => byte > 0); head = take(from, RECORD)) {
      const { name, size } = readHead(head)
      if (!names.includes(name) || found.includes(name)) throw new Error(NOT_ONE)
      found.push(name)
      const to = openSync(join(folder, name), 'wx', 0o600)
      for (let left = size; left > 0; left -= CHUNK)
        writeSync(to, take(from, Math.min(left, CHUNK)))
      fsyncSync(to)
      closeSync(to)
      take(from, padding(size))
    }
  } finally {
    closeSync(from)
  }
  return found
}

/** The SHA-256 of a file in hexadecimal digits. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256')
  readWhole(path, (chunk) => void hash.update(chunk))
  return hash.digest('hex')
}

const NOT_ONE = 'it is not a backup of Kavalaud'

const padding = (size: number) => (RECORD - (size % RECORD)) % RECORD

function readWhole(path: string, use: (chunk: Buffer) => void): void {
  const from = openSync(path, 'r')
  const buffer = Buffer.alloc(CHUNK)
  for (let read = readSync(from, buffer); read > 0; read = readSync(from, buffer)) {
    use(buffer.subarray(0, read))
  }
  closeSync(from)
}

function take(from: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  for (let at = 0; at < bytes;) {
    const read = readSync(from, buffer, at, bytes - at, null)
    if (read === 0) throw new Error(`${NOT_ONE}, or its end is missing`)
    at += read
  }
  return buffer
}

function headOf(name: string, size: number): Buffer {
  if (size > LARGEST) throw new Error(`${name} is larger than 8 GiB, which a backup cannot hold`)
  const head = Buffer.alloc(RECORD)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  head.write(name, 0)
  head.write(octal(0o600, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 100)
  head.write('        0', 148)
  head.write('ustar\x0000', 257)
  head.write(octal(sumOf(head), 6), 148)
  return head
}

function readHead(head: Buffer): { name: string; size: number } {
  const text = (from: number, to: number) => head.toString('latin1', from, to).replace(/\0.*$/s, '')
  const size = Number.parseInt(text(124, 136), 8)
  const stated = Number.parseInt(text(148, 155), 8)
  const plain = Buffer.from(head).fill(' ', 148, 156)
  if (text(257, 263) !== 'ustar' || stated !== sumOf(plain)) throw new Error(NOT_ONE)
  return { name: text(0, 100), size }
}

const sumOf = (head: Buffer) => head.reduce((sum, byte) => sum + byte, 0)
