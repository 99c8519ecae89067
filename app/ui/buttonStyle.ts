export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-brand text-white hover:bg-brand-strong border-transparent',
  plain: 'bg-surface text-ink border-field hover:bg-brand-soft',
  quiet: 'bg-transparent text-brand border-transparent hover:bg-brand-soft',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-soft',
}

type Style = { look?: ButtonLook | undefined; small?: boolean | undefined }

/** The classes of a button or of a link that looks like one; at least 40 px high, a small one 32 px. */
export function buttonStyle({ look = 'plain', small = false }: Style = {}): string {
  const size = small ? 'min-h-8 px-2.5 text-sm' : 'min-h-10 px-4'
  return `inline-flex items-center justify-center gap-2 rounded-lg border font-medium no-underline cursor-pointer transition-colors disabled:opacity-60 disabled:cursor-not-allowed ${size} ${looks[look]}`
}
