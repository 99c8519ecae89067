/** A cell that names a target and who answers for it, apart; both as paragraphs. */
export type TargetAndResponsible = { target: string[]; responsible: string[] }

const LABEL =
  /(?<![\p{L}])(?:(?:pea|kaas)?vastuta(?:ja|jad|v)|teostajad?|elluviijad?|responsible(?: part(?:y|ies))?|owners?|lead|ответственн(?:ый|ые|ая)(?: исполнител[ьи])?|исполнител[ьи])\s*[:–—]\s*/iu

/**
 * Parts a cell at its label ("Vastutaja: …"). What follows the label, up to the paragraph's end
 * and on while its list goes on, is the responsible; all the rest is the target.
 */
export function splitResponsible(parts: readonly string[]): TargetAndResponsible {
  const target: string[] = []
  const responsible: string[] = []
  let listOpen = false
  for (const part of parts) {
    const label = LABEL.exec(part)
    if (label) {
      target.push(part.slice(0, label.index).trim())
      responsible.push(part.slice(label.index + label[0].length).trim())
    } else if (listOpen) responsible.push(part)
    else target.push(part)
    listOpen = (label !== null || listOpen) && /[,;]$/u.test(part)
  }
  return { target: target.filter(Boolean), responsible: responsible.filter(Boolean) }
}

/** Whether a cell names somebody after a label. */
export function hasResponsibleLabel(parts: readonly string[]): boolean {
  return parts.some((part) => LABEL.test(part))
}
