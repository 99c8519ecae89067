const GZIP = /(?:^|,)\s*gzip\s*(?:;\s*q=(?<weight>[\d.]+)\s*)?(?:,|$)/iu

/** Whether who asks can unpack an answer: gzip is named, and not with the weight 0. */
export function acceptsGzip(request: Request): boolean {
  const found = GZIP.exec(request.headers.get('accept-encoding') ?? '')
  return found !== null && Number(found.groups?.['weight'] ?? 1) > 0
}
