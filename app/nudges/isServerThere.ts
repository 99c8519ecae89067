/** Asked before a look, which fails without a connection and would put an error in place of the page. */
export function isServerThere(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
