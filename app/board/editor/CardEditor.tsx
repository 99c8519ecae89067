import { Check, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cardText } from '../../../collab/document/cardShape'
import type { Card } from '../../../domain/board/card'
import { Button } from '../../ui/Button'
import { useBoard } from '../BoardContext'
import { CardPlaces } from '../card/CardPlaces'
import { CardWriters } from '../card/CardWriters'
import { DeadlineField } from './DeadlineField'
import { KindChoice } from '../card/KindChoice'
import { PartyField } from './PartyField'
import { PromoteButton } from '../promote/PromoteButton'
import { TargetField } from './TargetField'
import { TextEditor } from './TextEditor'
import { useCardPresence } from '../card/useCardPresence'

type Props = {
  card: Card
  /** Stands below the name of it all. */
  head?: ReactNode
  onDone: () => void
}

/** Everything of one card to write in. The text comes first, so that a phone's keyboard leaves it in sight. */
export function CardEditor({ card, head, onDone }: Props) {
  const { t } = useTranslation()
  const { board, commands, page, remove } = useBoard()
  useCardPresence(card.id)
  const fragment = cardText(board.doc, card.id)
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex items-center justify-between gap-2 border-b border-line px-4 py-2">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="first-capital">{t('term.card')}</h2>
            <CardWriters cardId={card.id} />
          </div>
          {head}
        </div>
        <Button look="primary" onClick={onDone}>
          <Check aria-hidden className="size-4.5" />
          {t('board.done')}
        </Button>
      </div>
      <div className="grid flex-1 content-start gap-4 overflow-y-auto px-4 py-3">
        {fragment && <TextEditor key={card.id} cardId={card.id} fragment={fragment} />}
        <DeadlineField
          raw={card.deadlineRaw}
          onWrite={(raw) => commands.setDeadline(card.id, raw)}
        />
        <PartyField cardId={card.id} parties={card.parties} />
        {(page.board.kind === 'homework' || card.target !== '') && (
          <TargetField
            target={card.target}
            onWrite={(target) => commands.setTarget(card.id, target)}
          />
        )}
        <KindChoice kind={card.kind} onChoose={(kind) => commands.setKind(card.id, kind)} />
        <CardPlaces cardId={card.id} />
        <p className="text-sm text-muted">
          {t('board.writtenBy', { names: card.authors.join(', ') })}
        </p>
        <div className="flex flex-wrap justify-between gap-2">
          <PromoteButton card={card} />
          <Button look="quiet" small onClick={() => remove([card.id])}>
            <Trash2 aria-hidden className="size-4" />
            {t('board.removeCard')}
          </Button>
        </div>
      </div>
    </div>
  )
}
