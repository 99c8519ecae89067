import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type Tone = 'info' | 'good' | 'warn' | 'danger'

const tones: Record<Tone, { style: string; Icon: typeof Info }> = {
  info: { style: 'bg-brand-soft text-brand-strong border-brand/30', Icon: Info },
  good: { style: 'bg-good-soft text-good border-good/30', Icon: CircleCheck },
  warn: { style: 'bg-warn-soft text-warn border-warn/30', Icon: TriangleAlert },
  danger: { style: 'bg-danger-soft text-danger border-danger/30', Icon: CircleAlert },
}

/** A message in the page. `danger` interrupts a screen reader, the others wait for a pause. */
export function Notice({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  const { style, Icon } = tones[tone]
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={`flex items-start gap-2.5 rounded-lg border px-3.5 py-2.5 ${style}`}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 grow">{children}</div>
    </div>
  )
}
