import { useTranslation } from 'react-i18next'
import { CARD_KINDS, type CardKind } from '../../../domain/board/card'
import { KIND_LOOK } from './kindLook'

/** What a card is; one tap changes it. */
export function KindChoice({
  kind,
  onChoose,
}: {
  kind: CardKind
  onChoose: (kind: CardKind) => void
}) {
  const { t } = useTranslation()
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('board.kind')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {CARD_KINDS.map((one) => {
          const { Icon, colour } = KIND_LOOK[one]
          return (
            <label
              key={one}
              data-choice
              className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm hover:bg-brand-soft has-checked:border-brand has-checked:bg-brand-soft has-checked:font-medium has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
            >
              <input
                type="radio"
                name="kind"
                value={one}
                checked={one === kind}
                onChange={() => onChoose(one)}
                className="sr-only"
              />
              <Icon aria-hidden className="size-4" style={{ color: colour }} />
              {t(`cardKind.${one}`)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
