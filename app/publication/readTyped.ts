import { z } from 'zod'

const Typed = z.object({
  typed: z.object({ text: z.string(), name: z.string(), activity: z.string() }),
})

/** What somebody had typed into a proposal that was refused; null for any other answer. */
export function readTyped(answer: unknown): z.infer<typeof Typed>['typed'] | null {
  const read = Typed.safeParse(answer)
  return read.success ? read.data.typed : null
}
