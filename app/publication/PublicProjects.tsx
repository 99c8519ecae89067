import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicProject } from '../../domain/project/publicProject'
import { formatDate } from '../i18n/formatDate'
import { useLanguage } from '../i18n/useLanguage'
import { OfficialText, useOfficialLang } from './OfficialText'

const FACTS = ['areas', 'audience', 'funding', 'results'] as const

/** The joint projects of a plan's organisation, as they are now; no decision on the plan is about them. */
export function PublicProjects({ projects }: { projects: readonly PublicProject[] }) {
  const { t } = useTranslation()
  if (projects.length === 0) return null
  return (
    <section className="part" aria-labelledby="projects">
      <h2 id="projects">{t('project.inPlan')}</h2>
      <ul className="rows">
        {projects.map((project, at) => (
          <li key={at}>
            <Project project={project} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Project({ project }: { project: PublicProject }) {
  const { t } = useTranslation()
  const official = useOfficialLang()
  const { title, goal, organisations, responsible, sessions, activities } = project
  return (
    <>
      <h3 lang={official}>{title}</h3>
      <OfficialText as="p" className="quiet">
        {organisations.join(', ')}
      </OfficialText>
      {goal && (
        <OfficialText as="p" className="pre">
          {goal}
        </OfficialText>
      )}
      {responsible && <Fact label={t('project.responsible')}>{responsible}</Fact>}
      {FACTS.filter((name) => project[name] !== '').map((name) => (
        <Fact key={name} label={t(`project.${name}`)}>
          {project[name]}
        </Fact>
      ))}
      {sessions.length > 0 && (
        <Part title={t('project.sessions')}>
          {sessions.map((session, at) => (
            <Session key={at} session={session} />
          ))}
        </Part>
      )}
      {activities.length > 0 && (
        <Part title={t('project.activities')}>
          {activities.map(({ text, state, note }, at) => (
            <li key={at}>
              <span lang={official}>{text}</span>{' '}
              <span className="quiet">({t(`project.state_${state}`)})</span>
              {note && (
                <OfficialText as="p" className="quiet pre">
                  {note}
                </OfficialText>
              )}
            </li>
          ))}
        </Part>
      )}
    </>
  )
}

/** A date as written, with its reading beside it where that says more. */
function Session({ session }: { session: PublicProject['sessions'][number] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { title, dateRaw, date, venue } = session
  const day = date === null ? '' : formatDate(date, language)
  return (
    <li>
      {title === '' && `${t('project.session')} · `}
      <span lang={useOfficialLang()}>{[title, dateRaw, venue].filter(Boolean).join(' · ')}</span>
      {day !== dateRaw && day !== '' && ` (${day})`}
    </li>
  )
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <p>
      <span className="quiet">{label}:</span>{' '}
      <OfficialText as="span" className="pre">
        {children}
      </OfficialText>
    </p>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h4 className="gap-top">{title}</h4>
      <ul>{children}</ul>
    </>
  )
}
