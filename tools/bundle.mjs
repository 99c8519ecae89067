/** The project's folder. */
const root = new URL('..', import.meta.url).pathname

/**
 * Bundles programs for Node; packages stay outside, as they are installed. esbuild is loaded here and not above, because
 * it may have been installed only now.
 *
 * @param {import('esbuild').BuildOptions} options which programs, from the project's folder, and where to
 */
export async function bundle(options) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    ...options,
  })
}
