import type { AriaLabelConfig } from '@xyflow/react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** What the canvas says to a screen reader, in the page's language. */
export function useCanvasLabels(): Partial<AriaLabelConfig> {
  const { t } = useTranslation()
  return useMemo(
    () => ({
      'node.a11yDescription.default': t('board.cardKeys'),
      'node.a11yDescription.keyboardDisabled': t('board.cardKeys'),
      'node.a11yDescription.ariaLiveMessage': ({ x, y }) =>
        t('board.movedTo', { x: Math.round(x), y: Math.round(y) }),
      'minimap.ariaLabel': t('board.minimap'),
    }),
    [t],
  )
}
