import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { MunicipalityEntry } from '../../server/workshop/readMunicipalities'
import { Panel } from '../ui/Panel'

type Props = {
  municipalities: readonly MunicipalityEntry[]
  /** Whether the reader may change the workshop: then it says what stands in the way. */
  mayEdit: boolean
}

/** The municipalities of a workshop with the way to their plans. */
export function MunicipalityPlans({ municipalities, mayEdit }: Props) {
  const { t } = useTranslation()
  return (
    <Panel title={t('workshop.plans')}>
      {municipalities.length === 0 && (
        <p className="text-muted">{t('workshop.noMunicipalities')}</p>
      )}
      <ul className="grid gap-4">
        {municipalities.map((municipality) => (
          <li key={municipality.id}>
            <h3>{municipality.name}</h3>
            <Plans municipality={municipality} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Plans({ municipality, mayEdit }: { municipality: MunicipalityEntry; mayEdit: boolean }) {
  const { t } = useTranslation()
  const { organisationId, plans, editors } = municipality
  if (organisationId === null && mayEdit) {
    return (
      <p className="text-sm text-muted">
        {editors.length > 0
          ? t('workshop.notLinked', { who: editors.join(', ') })
          : t('workshop.notLinkedAdmin')}{' '}
        {t('workshop.linkLater')}
      </p>
    )
  }
  if (plans.length > 0) {
    return (
      <ul>
        {plans.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/plans/${id}`} className="font-medium text-brand">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <p className="text-sm text-muted">
      {t('workshop.noPlans')}{' '}
      {organisationId !== null && mayEdit && (
        <Link to={`/organisations/${organisationId}`} className="font-medium text-brand">
          {t('workshop.startPlan')}
        </Link>
      )}
    </p>
  )
}
