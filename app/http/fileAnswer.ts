import type { ExportedFile } from '../../server/export/exportedFile'

/**
 * A file to keep. The name goes out twice: letters of every alphabet for today's browsers (RFC 5987),
 * and without them for others.
 */
export function fileAnswer({ bytes, name, type }: ExportedFile): Response {
  const plain = name.normalize('NFD').replace(/[^\w.-]/gu, '') || 'file'
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, percent)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    },
  })
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
