import { useTranslation } from 'react-i18next'
import type { Card } from '../../../domain/board/card'
import { CardAnswers } from './CardAnswers'
import { CardFate } from './CardFate'
import { CardPlaces } from './CardPlaces'
import { CardText } from './CardText'
import { DeadlineLine } from './DeadlineLine'
import { PartyTokens } from '../editor/PartyTokens'
import { TargetLine } from './TargetLine'

/** What a card says, at rest. */
export function CardBody({ card }: { card: Card }) {
  const { t } = useTranslation()
  return (
    <div className="grid gap-2">
      {card.text === '' ? (
        <p className="text-muted italic">{t('board.emptyCard')}</p>
      ) : (
        <CardText blocks={card.blocks} />
      )}
      <DeadlineLine raw={card.deadlineRaw} />
      <PartyTokens parties={card.parties} />
      <TargetLine target={card.target} />
      <CardPlaces cardId={card.id} />
      <CardAnswers cardId={card.id} />
      <CardFate cardId={card.id} />
    </div>
  )
}
