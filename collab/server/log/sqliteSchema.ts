/**
 * `log.bytes` are Yjs updates (V1), `snapshot.bytes` is the document up to and including `seq`, `state_vector`
 * how far that reaches, `crc` the CRC-32 of both and `at` when it was written, 0 where that is not known. Of each
 * document the two newest snapshots are kept, and the updates since the older one: so that the document can be had
 * without the newest. Older ones are checkpoints.
 * `restored` has when the file was put back from a backup, and until when what it lacks may come from anybody
 * (REST-1 in ../../SPEC.md). `quarantine` has what could not be read, and what documents were before an earlier state was
 * brought back (REST-3); nothing ever leaves it by itself.
 */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS snapshot (
    doc TEXT NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL, state_vector BLOB NOT NULL,
    crc INTEGER NOT NULL, at INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (doc, seq)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS log (
    doc TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL,
    bytes BLOB NOT NULL, PRIMARY KEY (doc, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS owner (
    doc TEXT NOT NULL, client INTEGER NOT NULL, author TEXT NOT NULL, PRIMARY KEY (doc, client)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS quarantine (
    doc TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL,
    bytes BLOB NOT NULL, why TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS restored (at INTEGER NOT NULL, until INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS quarantine_of ON quarantine (doc, seq);
`

/** Finds something unless the file is of a time when snapshots did not say when they were written; then `ADD_AT` adds that. */
export const HAS_AT = "SELECT name FROM pragma_table_info('snapshot') WHERE name = 'at'"
export const ADD_AT = 'ALTER TABLE snapshot ADD COLUMN at INTEGER NOT NULL DEFAULT 0'

/** The number of a document's newest update, also where that was set aside: no number is given twice. */
export const LAST_SEQ = `
  SELECT MAX(
    COALESCE((SELECT MAX(seq) FROM log WHERE doc = ?1), 0),
    COALESCE((SELECT MAX(seq) FROM snapshot WHERE doc = ?1), 0),
    COALESCE((SELECT MAX(seq) FROM quarantine WHERE doc = ?1), 0)
  ) AS seq
`
