import type { ApprovalHeader } from '../../domain/plan/plan'
import { OfficialText } from './OfficialText'

/** The decision in the words that stand at the head of the approved document. */
export function ApprovalLine({ approval }: { approval: ApprovalHeader | null }) {
  if (!approval) return null
  const { body, date, sitting, agendaItem, instrument } = approval
  const words = [body, date, sitting, agendaItem, instrument].filter((word) => word.trim() !== '')
  return (
    <OfficialText as="p" className="lead">
      <b>KINNITATUD</b>
      {` ${words.join(' ')}`}
    </OfficialText>
  )
}
