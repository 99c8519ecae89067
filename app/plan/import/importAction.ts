import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { ImportTarget } from '../../../server/plan/authorizeImport'
import type { ImportPreview, Upload } from '../../../server/import/readImport'
import { answeringForm } from '../../http/answering'
import { readForm } from '../../http/readForm'
import { ImportForm } from './importForm'

/** Both steps of an import: the preview of what was brought, or the plan once it is written. */
export function importAction({ request, context }: ActionFunctionArgs, target: ImportTarget) {
  return answeringForm(async (): Promise<ImportPreview | Response> => {
    const { services, actor } = context
    const form = await readForm(request, ImportForm)
    if (form.intent === 'preview') {
      return services.previewImport(actor, target, await uploadOf(form))
    }
    const { planId } = await services.importPlan(actor, target, form)
    return redirect(`/plans/${planId}`)
  })
}

type PreviewForm = Extract<z.infer<typeof ImportForm>, { intent: 'preview' }>

async function uploadOf({ file, text }: PreviewForm): Promise<Upload> {
  if (file && file.size > 0) {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
  }
  return { bytes: new TextEncoder().encode(text), name: '' }
}
