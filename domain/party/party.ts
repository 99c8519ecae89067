/** The first party named is the lead (peavastutaja), the others support (kaasvastutaja). */
export type PartyRole = 'lead' | 'support'

/**
 * One party as it stands in a cell. `raw` is its spelling there; `name` is the spelling that all
 * spellings of this party share. `alternative` is the X of "or, by agreement, X"; `qualifier` is
 * the whole phrase of the kind "in cooperation with X".
 */
export type PartyMention = {
  raw: string
  name: string
  role: PartyRole
  alternative?: string
  qualifier?: string
}
