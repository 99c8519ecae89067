/** Whose plan it is and what it is called; the owner once, where the title begins with its name. */
export function planAndOwner({ organisation, title }: { organisation: string; title: string }) {
  return title.startsWith(organisation) ? title : `${organisation}: ${title}`
}
