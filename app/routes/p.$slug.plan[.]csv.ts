import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicFileAnswer } from '../publication/publicFileAnswer'

export const loader = (args: LoaderFunctionArgs) => publicFileAnswer(args, 'csv')
