import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { answering } from '../http/answering'
import { languageCookie } from '../http/language'
import { readForm } from '../http/readForm'
import { safePath } from '../http/safePath'
import { LANGUAGES } from '../i18n/languages'

const Choice = z.object({ language: z.enum(LANGUAGES), to: z.string().max(2000).default('/') })

export const action = ({ request }: ActionFunctionArgs) =>
  answering(request, async () => {
    const { language, to } = await readForm(request, Choice)
    return redirect(safePath(to), { headers: { 'Set-Cookie': languageCookie(language) } })
  })

export const loader = () => redirect('/')

/** A page only so that a refusal is shown as one. */
export default function LanguagePage() {
  return null
}
