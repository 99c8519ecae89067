import { canonicalJson } from '../../domain/text/canonicalJson'
import { revisionContent } from '../../domain/plan/revision'
import type { Db } from '../db'
import { loadPlan } from '../plan/loadPlan'
import { sha256 } from '../sha256'

const approval = {
  body: 'Vallavalitsuse',
  date: '02.03.2026',
  sitting: 'istungi nr 7',
  agendaItem: '',
  instrument: 'otsusega',
}

/** Brings plan `p1` where its first revision, with a document, is approved or also published. */
export async function decide(db: Db, state: 'approved' | 'published'): Promise<void> {
  const plan = await loadPlan(db, 'p1')
  const content = canonicalJson(revisionContent(plan, 1, approval))
  const at = new Date('2026-03-02T10:00:00Z')
  const file = new TextEncoder().encode('%PDF-1.7')
  await db.revision.create({
    data: {
      id: 'p1r1',
      planId: 'p1',
      number: 1,
      content,
      contentHash: sha256(content),
      page: '<!doctype html>',
      pageHash: sha256('<!doctype html>'),
      approval: canonicalJson(approval),
      fileName: 'otsus.pdf',
      file,
      fileHash: sha256(file),
      approvedBy: 'secretary',
      approvedAt: at,
      publishedAt: state === 'published' ? at : null,
    },
  })
  const slug = state === 'published' ? 'kava-p1' : null
  await db.plan.update({ where: { id: 'p1' }, data: { state, slug } })
}
