import { useTranslation } from 'react-i18next'
import type { WorkshopPage } from '../../server/workshop/readWorkshop'
import { ButtonLink } from '../ui/ButtonLink'
import { Panel } from '../ui/Panel'
import { AgendaList } from './AgendaList'

type Props = Pick<WorkshopPage, 'id' | 'agenda' | 'currentItemId'> & { mayEdit: boolean }

/** The agenda on the page of its workshop, with the way to change it. */
export function AgendaPanel({ id, agenda, currentItemId, mayEdit }: Props) {
  const { t } = useTranslation()
  const edit = mayEdit && (
    <ButtonLink to={`/workshops/${id}/agenda`} small>
      {t('workshop.agendaTitle')}
    </ButtonLink>
  )
  return (
    <Panel title={t('workshop.agenda')} actions={edit}>
      {agenda.length === 0 && <p className="text-muted">{t('workshop.agendaNone')}</p>}
      <AgendaList items={agenda} currentItemId={currentItemId} />
    </Panel>
  )
}
