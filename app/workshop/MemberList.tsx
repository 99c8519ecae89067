import { useTranslation } from 'react-i18next'
import type { MemberEntry } from '../../server/workshop/readMembers'

/** Who is in a group, and where each comes from. */
export function MemberList({ members }: { members: readonly MemberEntry[] }) {
  const { t } = useTranslation()
  if (members.length === 0) return <p className="text-sm text-muted">{t('workshop.noMembers')}</p>
  return (
    <div>
      <p className="text-sm font-medium text-muted">
        {t('workshop.members', { count: members.length })}
      </p>
      <ul className="text-sm">
        {members.map(({ id, name, municipality }) => (
          <li key={id}>
            {name}
            {municipality && <span className="text-muted">, {municipality}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
