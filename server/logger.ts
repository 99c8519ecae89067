import { pino, type DestinationStream, type Logger } from 'pino'

/**
 * Structured logs. They hold ids, codes and counts, never names, addresses or texts; whatever an
 * error carries beside its kind and stack is left out.
 *
 * @param to standard output unless said otherwise
 */
export function createLogger(level: string, to?: DestinationStream): Logger {
  const err = (error: unknown) =>
    error instanceof Error ? { kind: error.name, stack: placesOf(error) } : kindOf(error)
  const options = { level, base: null, serializers: { err } }
  return to ? pino(options, to) : pino(options)
}

/** What is thrown without being an error: what made it, and the status that it would have answered with, where it has one. */
function kindOf(thrown: unknown): { kind: string; status?: number } {
  if (typeof thrown !== 'object' || thrown === null) return { kind: typeof thrown }
  const kind = thrown.constructor?.name ?? 'object'
  return 'status' in thrown && typeof thrown.status === 'number'
    ? { kind, status: thrown.status }
    : { kind }
}

/** The lines of a stack that name places in code; the message above them may quote people's text. */
function placesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => line.startsWith('at ')).slice(0, 12)
}
