import { useTranslation } from 'react-i18next'
import type { CardKind } from '../../../domain/board/card'
import { KIND_LOOK } from './kindLook'

/** The kind of a card: icon and word. */
export function KindBadge({ kind }: { kind: CardKind }) {
  const { t } = useTranslation()
  const { Icon, colour } = KIND_LOOK[kind]
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5 text-sm font-medium text-muted">
      <Icon aria-hidden className="size-4 shrink-0" style={{ color: colour }} />
      <span>{t(`cardKind.${kind}`)}</span>
    </span>
  )
}
