import { z } from 'zod'

const Typed = z.object({ typed: z.record(z.string(), z.string()) })

/** What stood in the fields of a form that was refused, by name; nothing for any other answer. */
export function readTyped(answer: unknown): Readonly<Record<string, string>> {
  const read = Typed.safeParse(answer)
  return read.success ? read.data.typed : {}
}
