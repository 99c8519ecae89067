import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { KindBadge } from '../board/card/KindBadge'
import { ActivityChoice } from '../cardAnswer/ActivityChoice'
import { AnswerForm } from '../cardAnswer/answerForm'
import { PlanChoice } from '../cardAnswer/PlanChoice'
import { answering, answeringForm } from '../http/answering'
import { readForm } from '../http/readForm'
import { useAnswer } from '../http/useAnswer'
import { useNudges } from '../nudges/useNudges'
import type { TitleHandle } from '../shell/PageTitle'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'
import { Panel } from '../ui/Panel'
import { RefusalNotice } from '../ui/RefusalNotice'
import { TextField } from '../ui/TextField'

export const handle = { title: (t) => t('cardAnswer.title') } satisfies TitleHandle

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  answering(request, async () => {
    const { boardId = '', cardId = '' } = params
    const choice = await context.services.readAnswerChoice(context.actor, boardId, cardId)
    return { choice, search: new URL(request.url).searchParams.get('q') ?? '' }
  })

export const action = ({ request, params, context }: ActionFunctionArgs) =>
  answeringForm(async () => {
    const { services, actor } = context
    const { boardId = '', cardId = '' } = params
    const { intent, activityId } = await readForm(request, AnswerForm)
    const link = { boardId, cardId, activityId }
    if (intent === 'linkAnswer') await services.linkAnswer(actor, link)
    else await services.unlinkAnswer(actor, link)
    return redirect(`/boards/${boardId}/cards/${cardId}`)
  })

export default function CardAnswersPage() {
  const { t } = useTranslation()
  const { choice, search } = useLoaderData<typeof loader>()
  const { card, group, workshop, mayOpenBoard, plans, similar } = choice
  useNudges(`workshop:${workshop.id}`)
  const all = plans.flatMap(({ activities }) => activities)
  const linked = all.filter((one) => one.linked)
  const near = all.filter((one) => !one.linked && similar.includes(one.id))
  const place = [workshop.title, group.name, group.theme].filter(Boolean).join(' · ')
  return (
    <Page
      title={t('cardAnswer.title')}
      above={mayOpenBoard ? <Link to={`/boards/${card.boardId}`}>{place}</Link> : place}
    >
      <div className="grid gap-5">
        <RefusalNotice answer={useAnswer()} />
        <Panel>
          <KindBadge kind={card.kind} />
          <p className="mt-1.5 text-lg whitespace-pre-line">{card.text}</p>
        </Panel>
        <Panel title={t('cardAnswer.linked')}>
          {linked.length === 0 ? (
            <p className="text-muted">{t('cardAnswer.none')}</p>
          ) : (
            <ActivityChoice activities={linked} />
          )}
        </Panel>
        {near.length > 0 && (
          <Panel title={t('cardAnswer.similar')}>
            <ActivityChoice activities={near} />
          </Panel>
        )}
        <Panel title={t('cardAnswer.choose')}>
          <Form method="get" className="mb-4 flex max-w-md items-end gap-3">
            <div className="grow">
              <TextField label={t('cardAnswer.search')} name="q" defaultValue={search} />
            </div>
            <Button type="submit">{t('cardAnswer.find')}</Button>
          </Form>
          <PlanChoice plans={plans} search={search} />
        </Panel>
      </div>
    </Page>
  )
}
