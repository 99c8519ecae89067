import { useTranslation } from 'react-i18next'
import { PROJECT_ACTIVITY_STATES } from '../../domain/project/projectActivityState'
import type { ProjectChoices } from '../../server/project/projectChoices'
import { SelectField } from '../ui/SelectField'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import type { ProjectDraft, ProjectList } from './projectDraft'
import { ProjectRows } from './ProjectRows'
import type { ProjectDraftState } from './useProjectDraft'

/** The organisations, sessions and joint activities of a project. */
export function ProjectLists({
  draft,
  edit,
  change,
  organisations,
}: ProjectDraftState & Pick<ProjectChoices, 'organisations'>) {
  const { t } = useTranslation()
  const field = useRowField({ draft, edit })
  const choices = organisations.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
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
              options={PROJECT_ACTIVITY_STATES.map((state) => {
                return { value: state, label: t(`project.state_${state}`) }
              })}
            />
            <div className="sm:col-span-2">
              <TextArea {...field('activities', at, 'note')} label={t('project.note')} grow />
            </div>
          </div>
        )}
      </ProjectRows>
    </>
  )
}

/** Makes the properties of one field of a row. */
function useRowField({ draft, edit }: Pick<ProjectDraftState, 'draft' | 'edit'>) {
  const errorOf = useFieldError()
  return <List extends ProjectList>(
    list: List,
    at: number,
    part: Exclude<keyof ProjectDraft[List][number], 'key'> & string,
  ) => {
    const rows: readonly Record<string, string>[] = draft[list]
    const name = `${list}.${at}.${part}`
    return {
      name,
      value: rows[at]?.[part] ?? '',
      onChange: ({ target }: { target: { value: string } }) =>
        edit({
          [list]: rows.map((row, nth) => (nth === at ? { ...row, [part]: target.value } : row)),
        }),
      error: errorOf(name),
      compact: true,
    }
  }
}
