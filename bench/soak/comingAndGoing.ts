import { LiveClient } from '../clients/liveClient'
import { waitFor } from '../clients/waitFor'
import type { OpenHost } from '../host/startOpenHost'

export type Crowd = {
  documents: number
  writers: number
  /** From 0 to 1. */
  random: () => number
}

/** What a shift did. */
export type Shift = { edits: number; arrivals: number }

const TURN_MS = 20
/** Each writes about so often. */
const EDITS_PER_SECOND = 1
/** Each stays about so long. */
const STAY_S = 20
const LONGEST_TEXT = 400

type Seat = { address: string; client: LiveClient; visitors: number }

/**
 * People write in many documents for `ms`; now and then one leaves and somebody else takes the seat, with a
 * document and a name of their own. What they write they delete again, so that documents stay small. When it
 * is over everybody waits until their work is saved, and leaves.
 *
 * @throws where somebody was cut off, or could not save
 */
export async function comeAndGo(
  { port }: OpenHost,
  ms: number,
  { documents, writers, random }: Crowd,
): Promise<Shift> {
  const shift: Shift = { edits: 0, arrivals: 0 }
  const sit = (address: string, nth: number, visitors: number): Seat => {
    const client = new LiveClient(address, `p${nth}-${visitors}`)
    client.connect()
    shift.arrivals += 1
    return { address, client, visitors }
  }
  const seats = Array.from({ length: documents * writers }, (_, nth) =>
    sit(`ws://127.0.0.1:${port}/collab/soak${nth % documents}`, nth, 0),
  )
  const perTurn = (everySeconds: number) => TURN_MS / 1000 / everySeconds
  const until = performance.now() + ms
  while (performance.now() < until) {
    seats.forEach((seat, nth) => {
      if (random() < perTurn(1 / EDITS_PER_SECOND)) shift.edits += write(seat.client, random)
      const mayLeave = seat.client.isSaved && random() < perTurn(STAY_S)
      if (!mayLeave) return
      requireThere(seat)
      seat.client.disconnect()
      seats[nth] = sit(seat.address, nth, seat.visitors + 1)
    })
    await new Promise((resolve) => setTimeout(resolve, TURN_MS))
  }
  await waitFor('all is saved', () => seats.every(({ client }) => client.isSaved))
  for (const seat of seats) {
    requireThere(seat)
    seat.client.disconnect()
  }
  return shift
}

/** One edit of somebody who is there; 0 where they are not yet. */
function write({ doc, isSynced }: LiveClient, random: () => number): number {
  if (!isSynced) return 0
  const text = doc.getText('text')
  if (text.length > LONGEST_TEXT) text.delete(0, LONGEST_TEXT / 2)
  else text.insert(Math.floor(random() * (text.length + 1)), 'sõna ')
  return 1
}

function requireThere({ client, address }: Seat): void {
  if (client.closedWith !== null) throw new Error(`Cut off at ${address}: ${client.closedWith}`)
}
