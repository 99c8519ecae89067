import { Buffer } from 'node:buffer'
import { PassThrough } from 'node:stream'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, it } from 'vitest'
import { withoutNul } from './withoutNul'

function rendered(text: string): Promise<string> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = []
    const body = new PassThrough()
    body.on('data', (chunk: Buffer) => chunks.push(chunk))
    body.on('end', () => done(Buffer.concat(chunks).toString('utf8')))
    const words = text.split(' ').map((word, nth) => createElement('p', { key: nth }, word))
    const { pipe } = renderToPipeableStream(createElement('div', null, words), {
      onAllReady: () => pipe(withoutNul()).pipe(body),
      onError: failed,
    })
  })
}

// A word of a Russian page had a NUL in it wherever React's buffer of 2048 bytes ended within a letter.
it.each([0, 1, 2, 3])(
  'renders no NUL where a buffer ends within a letter, moved by %i',
  async (by) => {
    const html = await rendered('x'.repeat(by + 1) + ' заполнены'.repeat(500))
    expect(html).not.toContain('\0')
    expect(html.match(/заполнены/g)).toHaveLength(500)
  },
)
