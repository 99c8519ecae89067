import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { refuse } from './requestChecks'

/**
 * Answers what failed outside of every page, such as an address that cannot be decoded. Express's
 * own answer would print the error, address and all, and show it to the reader.
 */
export function lastResort(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error)
    if (status >= 500) logger.error({ err: error }, 'a request failed')
    if (response.headersSent) response.destroy()
    else if (status === 404) refuse(response, 404)
    else refuse(response, status >= 500 ? 500 : 400)
  }
}

/** The status that Express and its parts give to errors of the request; 500 for every other. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500
  return typeof error.status === 'number' && error.status >= 400 ? error.status : 500
}
