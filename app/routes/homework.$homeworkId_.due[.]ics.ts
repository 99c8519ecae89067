import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarAnswer } from '../calendar/calendarAnswer'

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  calendarAnswer({ request }, (t) => {
    const { services, actor, origin } = context
    const order = { title: t('homework.title'), origin }
    return services.exportDueDate(actor, params['homeworkId'] ?? '', order)
  })
