import type * as Y from 'yjs'

/** Every document has `meta: Y.Map { schema: number }`, the version of its shape. */
const SCHEMA = 'schema'

const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')

/** The version of the document; 0 before anything was written. */
export function readSchema(doc: Y.Doc): number {
  const version = metaOf(doc).get(SCHEMA)
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0
}

/**
 * Raises the document to a version. It writes a constant and never lowers, so that any number of
 * replicas may do it at once.
 */
export function raiseSchemaTo(doc: Y.Doc, version: number): void {
  if (readSchema(doc) < version) metaOf(doc).set(SCHEMA, version)
}
