/**
 * Keeps one process of a kind. What is asked while another thing is under way waits for it, so that there are never
 * two.
 *
 * @param {() => import('node:child_process').ChildProcess} start
 */
export function keepRunning(start) {
  let running = start()
  let underWay = Promise.resolve()
  const end = async (signal) => {
    const { exitCode, signalCode } = running
    if (exitCode !== null || signalCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill(signal)
    await ended
  }
  const next = (work) => (underWay = underWay.then(work))
  return {
    /** Ends it, where it has not ended by itself, and starts it anew. */
    restart: () =>
      next(async () => {
        await end('SIGTERM')
        running = start()
      }),
    /** Ends it with a signal; resolves once it has ended. */
    end: (signal) => next(() => end(signal)),
  }
}
