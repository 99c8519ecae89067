import { resolve } from 'node:path'
import express, { Router } from 'express'

/** The built files of the browser: hashed ones are kept for a year, the others for an hour. */
export function builtAssets(clientFolder: string): Router {
  const router = Router()
  const hashed = resolve(clientFolder, 'assets')
  router.use(
    '/assets',
    express.static(hashed, { immutable: true, maxAge: '1y', fallthrough: false }),
  )
  router.use(express.static(clientFolder, { maxAge: '1h', index: false }))
  return router
}
