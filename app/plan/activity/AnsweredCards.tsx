import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { placeKey } from '../../../domain/board/cardPlace'
import type { Activity } from '../../../domain/plan/plan'
import type { AnsweredCard } from '../../../server/plan/readAnswered'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { usePlanPage } from '../PlanContext'

/** The bottlenecks and questions that an activity answers; whoever may adds others. */
export function AnsweredCards({ activity }: { activity: Activity }) {
  const { t } = useTranslation()
  const { answered, answerable } = usePlanPage()
  const cards = answered[activity.id] ?? []
  const others = answerable.filter((one) => !cards.some((card) => placeKey(card) === placeKey(one)))
  if (cards.length === 0 && others.length === 0) return null
  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{t('cardAnswer.answers')}</h4>
      {cards.map((card) => (
        <AnsweredLine key={placeKey(card)} card={card} activity={activity} />
      ))}
      {others.length > 0 && (
        <Form method="post" preventScrollReset className="flex flex-wrap items-end gap-2">
          <input type="hidden" name="activityId" value={activity.id} />
          <div className="min-w-0 flex-1 basis-56">
            <SelectField
              label={t('cardAnswer.addCard')}
              name="card"
              compact
              options={others.map((card) => ({
                value: placeKey(card),
                label: `${t(`cardKind.${card.kind}`)}: ${card.text.slice(0, 100)}`,
              }))}
            />
          </div>
          <Button type="submit" name="intent" value="linkAnswer">
            {t('cardAnswer.link')}
          </Button>
        </Form>
      )}
    </section>
  )
}

function AnsweredLine({ card, activity }: { card: AnsweredCard; activity: Activity }) {
  const { t } = useTranslation()
  const { answerable } = usePlanPage()
  const mayUnlink = answerable.some((one) => placeKey(one) === placeKey(card))
  return (
    <div className="border-l-4 border-bottleneck pl-3">
      <p className="text-sm text-muted">
        {[t(`cardKind.${card.kind}`), card.workshop, card.group].filter(Boolean).join(' · ')}
      </p>
      <p className="whitespace-pre-line">{card.text}</p>
      {mayUnlink && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="activityId" value={activity.id} />
          <input type="hidden" name="card" value={placeKey(card)} />
          <Button type="submit" name="intent" value="unlinkAnswer" look="quiet" small>
            {t('cardAnswer.unlink')}
            <span className="sr-only">: {card.text.slice(0, 80)}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}
