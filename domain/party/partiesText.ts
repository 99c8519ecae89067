import type { PartyMention } from './party'

/**
 * The mentions as one text that reads back as the same mentions: what a person sees in the field
 * where they change them. The lead stands first.
 */
export function partiesText(mentions: readonly PartyMention[]): string {
  return mentions.map(mentionText).join(', ')
}

function mentionText({ raw, alternative, qualifier }: PartyMention): string {
  const either = alternative === undefined ? raw : `${raw} või kokkuleppel ${alternative}`
  return qualifier === undefined ? either : `${either} ${qualifier}`
}
