import { Link, NavLink } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Viewer } from '../../server/account/readViewer'
import { LanguageMenu } from './LanguageMenu'
import { Logo } from './Logo'
import { SignOutForm } from './SignOutForm'

const link =
  'rounded-md px-2.5 py-1.5 font-medium text-muted no-underline hover:text-ink aria-[current=page]:bg-brand-soft aria-[current=page]:text-brand-strong'

/** What a route exports as `handle` beside its title where its page is shown to a hall: it has no head. */
export type HallHandle = { isForHall: true }

export function isHallHandle(handle: unknown): handle is HallHandle {
  return typeof handle === 'object' && handle !== null && 'isForHall' in handle
}

/** The head of every page: the way home, the main places of whoever is signed in, the language. */
export function Header({ viewer }: { viewer: Viewer | null }) {
  const { t } = useTranslation()
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex w-full max-w-[90rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <Link to="/" className="flex items-center gap-2 py-1 font-semibold text-ink no-underline">
          <Logo />
          <span className={viewer ? 'max-sm:sr-only' : ''}>{t('common.productName')}</span>
        </Link>
        {viewer && (
          <nav
            aria-label={t('common.mainMenu')}
            className="order-last flex w-full flex-wrap gap-1 sm:order-none sm:w-auto"
          >
            <NavLink to="/" end className={link}>
              {t('common.workshops')}
            </NavLink>
            <NavLink to="/organisations" className={link}>
              {t('common.plans')}
            </NavLink>
            <NavLink to="/projects" className={link}>
              {t('common.projects')}
            </NavLink>
            {viewer.admin && (
              <NavLink to="/accounts" className={link}>
                {t('common.accounts')}
              </NavLink>
            )}
          </nav>
        )}
        <div className="ml-auto flex min-w-0 items-center gap-2">
          <LanguageMenu />
          {viewer && (
            <>
              <NavLink to="/account" className={`${link} max-w-28 truncate sm:max-w-56`}>
                {viewer.name}
              </NavLink>
              <SignOutForm who={viewer.key} look="quiet" />
            </>
          )}
        </div>
      </div>
    </header>
  )
}
