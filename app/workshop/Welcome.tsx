import { useTranslation } from 'react-i18next'
import type { WorkshopPage } from '../../server/workshop/readWorkshop'
import { ButtonLink } from '../ui/ButtonLink'
import { Panel } from '../ui/Panel'

/** Tells a participant where they belong, and leads them there. */
export function Welcome({ me, groups }: Pick<WorkshopPage, 'me' | 'groups'>) {
  const { t } = useTranslation()
  if (!me) return null
  const group = groups.find(({ id }) => id === me.groupId)
  return (
    <Panel>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <h2>{t('workshop.hello', { name: me.name })}</h2>
          <p className="text-muted">
            {group ? t('workshop.yourGroup', { name: group.name }) : t('workshop.noGroupYet')}
          </p>
        </div>
        {group?.boardId && (
          <ButtonLink to={`/boards/${group.boardId}`} look="primary">
            {t('workshop.myBoard')}
          </ButtonLink>
        )}
      </div>
    </Panel>
  )
}
