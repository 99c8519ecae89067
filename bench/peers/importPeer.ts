import { pathToFileURL } from 'node:url'

/**
 * Loads a file of a package that only this folder has, which is why nobody else's types or locks know of it.
 * `file` is a path within `bench/peers/node_modules`.
 */
export function importPeer<Exports>(file: string): Promise<Exports> {
  const { KAVALAUD_ROOT = '' } = process.env
  return import(pathToFileURL(`${KAVALAUD_ROOT}bench/peers/node_modules/${file}`).href)
}
