import '@remix-run/node'
import type { Context } from '../../server/context'

declare module '@remix-run/node' {
  interface AppLoadContext extends Context {}
  interface Future {
    v3_singleFetch: true
  }
}
