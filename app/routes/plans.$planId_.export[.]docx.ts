import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportAnswer } from '../plan/exportAnswer'

export const loader = (args: LoaderFunctionArgs) => exportAnswer(args, 'docx')
