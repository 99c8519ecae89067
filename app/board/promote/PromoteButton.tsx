import { useState } from 'react'
import { ListPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../domain/board/card'
import { Button } from '../../ui/Button'
import { useBoard } from '../BoardContext'
import { PromoteDialog } from './PromoteDialog'

/** The way of a draft into plans, for whoever may; nothing for anybody else. */
export function PromoteButton({ card }: { card: Card }) {
  const { t } = useTranslation()
  const { page } = useBoard()
  const [isOpen, setOpen] = useState(false)
  if (!page.mayPromote || card.kind !== 'draft') return null
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        <ListPlus aria-hidden className="size-4" />
        <span className="first-capital">{t('term.addToPlan')}</span>
      </Button>
      {isOpen && <PromoteDialog card={card} onClose={() => setOpen(false)} />}
    </>
  )
}
