import { useTranslation } from 'react-i18next'
import { PROJECT_ACTIVITY_STATES } from '../../domain/project/projectActivityState'
import type { ProjectChoices } from '../../server/project/projectChoices'
import { SelectField } from '../ui/SelectField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { ProjectRows } from './ProjectRows'
import type { ProjectDraftState } from './useProjectDraft'
import { useRowField } from './useRowField'

type Props = ProjectDraftState & Pick<ProjectChoices, 'organisations'>

/** The organisations, sessions and joint activities of a project. */
export function ProjectLists({ organisations, ...state }: Props) {
  return (
    <>
      <OrganisationRows {...state} organisations={organisations} />
      <SessionRows {...state} />
      <ActivityRows {...state} />
    </>
  )
}

function OrganisationRows({ draft, edit, change, organisations }: Props) {
  const { t } = useTranslation()
  const field = useRowField({ draft, edit })
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ProjectRows
      list="organisations"
      rows={draft.organisations}
      title={t('project.organisations')}
      lead={t('project.organisationsLead')}
      add={t('project.addOrganisation')}
      change={change}
    >
      {(_row, at) => (
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            {...field('organisations', at, 'organisationId')}
            label={t('project.organisation')}
            options={[{ value: '', label: '–' }, ...choices]}
          />
          <TextField
            {...field('organisations', at, 'responsible')}
            label={t('project.responsible')}
            maxLength={300}
          />
        </div>
      )}
    </ProjectRows>
  )
}

function SessionRows({ draft, edit, change }: ProjectDraftState) {
  const { t } = useTranslation()
  const field = useRowField({ draft, edit })
  return (
    <ProjectRows
      list="sessions"
      rows={draft.sessions}
      title={t('project.sessions')}
      add={t('project.addSession')}
      change={change}
    >
      {(_row, at) => (
        <div className="grid gap-3 sm:grid-cols-3">
          <TextField {...field('sessions', at, 'title')} label={t('project.session')} />
          <TextField {...field('sessions', at, 'dateRaw')} label={t('project.date')} />
          <TextField {...field('sessions', at, 'venue')} label={t('project.venue')} />
        </div>
      )}
    </ProjectRows>
  )
}

function ActivityRows({ draft, edit, change }: ProjectDraftState) {
  const { t } = useTranslation()
  const field = useRowField({ draft, edit })
  const states = PROJECT_ACTIVITY_STATES.map((state) => {
    return { value: state, label: t(`project.state_${state}`) }
  })
  return (
    <ProjectRows
      list="activities"
      rows={draft.activities}
      title={t('project.activities')}
      add={t('project.addActivity')}
      change={change}
    >
      {(_row, at) => (
        <div className="grid gap-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
          <TextArea {...field('activities', at, 'text')} label={t('project.activity')} grow />
          <SelectField
            {...field('activities', at, 'state')}
            label={t('project.state')}
            options={states}
          />
          <div className="sm:col-span-2">
            <TextArea {...field('activities', at, 'note')} label={t('project.note')} grow />
          </div>
        </div>
      )}
    </ProjectRows>
  )
}
