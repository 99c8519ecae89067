import { useTranslation } from 'react-i18next'
import type { ProjectText } from '../../domain/project/project'
import { Panel } from '../ui/Panel'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useFieldError } from '../ui/useFieldError'
import type { ProjectDraftState } from './useProjectDraft'

/** The texts of a project. */
export function ProjectFields({ draft, edit }: Pick<ProjectDraftState, 'draft' | 'edit'>) {
  const { t } = useTranslation()
  const errorOf = useFieldError()
  const field = (name: ProjectText) => ({
    name,
    label: t(`project.${name}`),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => edit({ [name]: event.target.value }),
    error: errorOf(name),
  })
  const short = ['areas', 'audience', 'trainer', 'funding', 'contact'] as const
  return (
    <Panel title={t('project.basics')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField {...field('title')} required maxLength={500} />
        </div>
        <div className="sm:col-span-2">
          <TextArea {...field('goal')} rows={4} />
        </div>
        {short.map((name) => (
          <TextArea key={name} {...field(name)} rows={2} />
        ))}
        <div className="sm:col-span-2">
          <TextArea {...field('results')} rows={4} />
        </div>
      </div>
    </Panel>
  )
}
