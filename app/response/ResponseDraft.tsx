import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdoptedAs, ResponseDraft as Draft } from '../../server/response/loadResponse'
import { FATE_LOOK } from './fateLook'

/** One draft, and in words what became of it. */
export function ResponseDraft({ draft }: { draft: Draft }) {
  const { text, fate } = draft
  const { Icon, tone } = FATE_LOOK[fate]
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3.5 break-inside-avoid wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <p className="whitespace-pre-line">{text}</p>
      <div className="flex items-start gap-2">
        <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${tone}`} />
        <div className="grid min-w-0 gap-1">
          <Outcome draft={draft} />
        </div>
      </div>
    </li>
  )
}

function Outcome({ draft }: { draft: Draft }) {
  const { t } = useTranslation()
  const { fate, adopted, carried, mergedInto, reason } = draft
  if (fate === 'open') return <p className="text-muted">{t('response.is_open')}</p>
  if (fate === 'adopted' || fate === 'carried') {
    const everywhere = [...adopted, ...carried.flatMap((one) => one.adopted)]
    return (
      <>
        <Carried carried={carried} />
        {everywhere.map((one) => (
          <Adopted key={one.organisation + one.number} one={one} />
        ))}
      </>
    )
  }
  return (
    <>
      <Words>{t(`response.is_${fate}`)}</Words>
      {mergedInto !== null && <p>„{mergedInto}“</p>}
      {reason && <p className="whitespace-pre-line">{t('response.because', { reason })}</p>}
    </>
  )
}

/** Who got it as homework, said once for all of them; a reason to drop it stands with whose it was. */
function Carried({ carried }: Pick<Draft, 'carried'>) {
  const { t } = useTranslation()
  if (carried.length === 0) return null
  const municipality = carried.map((one) => one.municipality).join(', ')
  return (
    <>
      <Words>{t('response.is_carried', { municipality })}</Words>
      {carried.map(({ municipality: of, dropped }) => {
        if (dropped === null) return null
        const words = dropped
          ? t('ending.droppedBecause', { reason: dropped })
          : t('ending.dropped')
        return (
          <p key={of} className="whitespace-pre-line">
            {carried.length > 1 ? `${of}: ${words}` : words}
          </p>
        )
      })}
    </>
  )
}

/** A number leads into the plan where everybody may read it. */
function Adopted({ one }: { one: AdoptedAs }) {
  const { t } = useTranslation()
  const { organisation, number, address, isStruck } = one
  const words = t(isStruck ? 'response.is_leftOut' : 'response.is_adopted', {
    number,
    organisation,
  })
  return <Words>{address === null ? words : <a href={address}>{words}</a>}</Words>
}

const Words = ({ children }: { children: ReactNode }) => <p className="font-medium">{children}</p>
