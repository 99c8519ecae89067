import { Transform } from 'node:stream'

/**
 * Takes NUL bytes out of a page on its way to the browser. React 18 sends its buffer whole also
 * where a letter of two bytes did not fit at the end, and what is left of it is a NUL in the middle
 * of an Estonian or Russian word. No letter of UTF-8 holds such a byte, so nothing else is lost.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
