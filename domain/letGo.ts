/**
 * The header that the host puts on a request whose body was larger than its sender may send: it was
 * read to its end, so that the browser hears the answer, and nothing of it was kept.
 */
export const LET_GO_HEADER = 'x-kavalaud-let-go'
