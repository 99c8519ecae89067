import { Link as LinkIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isAnswerable } from '../../../domain/board/answerable'
import type { Card } from '../../../domain/board/card'
import { ButtonLink } from '../../ui/ButtonLink'
import { useBoard } from '../BoardContext'

/** The way to the activities that answer a card, for whoever may say so; nothing for anybody else. */
export function AnswerButton({ card }: { card: Card }) {
  const { t } = useTranslation()
  const { page } = useBoard()
  if (!page.mayAnswer || !isAnswerable(card.kind)) return null
  return (
    <ButtonLink to={`/boards/${page.board.id}/cards/${card.id}`} small className="print:hidden">
      <LinkIcon aria-hidden className="size-4" />
      {t('cardAnswer.open')}
    </ButtonLink>
  )
}
