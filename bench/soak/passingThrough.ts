import { LiveClient } from '../clients/liveClient'
import { waitFor } from '../clients/waitFor'
import type { OpenHost } from '../host/startOpenHost'

const AT_A_TIME = 20

/**
 * People look in: each opens a document that nobody had open before, writes a word, waits until it is saved, and
 * leaves. `from` is the number of the first document, so that none is opened twice.
 *
 * @throws where somebody could not save
 */
export async function passThrough(
  { port }: OpenHost,
  from: number,
  documents: number,
): Promise<void> {
  let next = from
  const comeByTurns = async () => {
    while (next < from + documents) {
      const nth = next
      next += 1
      await lookIn(`ws://127.0.0.1:${port}/collab/passed${nth}`, `p${nth}`)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, comeByTurns))
}

async function lookIn(address: string, as: string): Promise<void> {
  const client = new LiveClient(address, as)
  client.connect()
  await waitFor('the document is there', () => client.isSynced)
  client.doc.getText('text').insert(0, 'tere')
  await waitFor('the word is saved', () => client.isSaved)
  client.disconnect()
  client.doc.destroy()
}
