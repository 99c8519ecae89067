import { useTranslation } from 'react-i18next'
import { can } from '../../domain/permission'
import type { WorkshopPage } from '../../server/workshop/readWorkshop'
import { Panel } from '../ui/Panel'
import { GroupCard } from './GroupCard'
import { MemberList } from './MemberList'

/** The groups of a workshop side by side, and who is in none. */
export function GroupsPanel({ workshop }: { workshop: WorkshopPage }) {
  const { t } = useTranslation()
  const { groups, withoutGroup, me, roles, state } = workshop
  return (
    <Panel title={t('workshop.groups')}>
      {groups.length === 0 && <p className="text-muted">{t('workshop.noGroups')}</p>}
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {groups.map((group) => (
          <GroupCard
            key={group.id}
            group={group}
            isMine={me?.groupId === group.id}
            mayMove={can(roles, 'workshop.changeGroup', state)}
          />
        ))}
      </ul>
      {withoutGroup.length > 0 && (
        <div className="mt-4">
          <h3 className="mb-1">{t('workshop.withoutGroup')}</h3>
          <MemberList members={withoutGroup} />
        </div>
      )}
    </Panel>
  )
}
