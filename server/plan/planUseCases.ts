import { addActivity } from './addActivity'
import { addChapter } from './addChapter'
import { createPlan } from './createPlan'
import { deleteActivity } from './deleteActivity'
import { editActivity } from './editActivity'
import { editChapter } from './editChapter'
import { editGoal } from './editGoal'
import { editPlan } from './editPlan'
import { exportPlan } from './exportPlan'
import { importPlan } from './importPlan'
import { moveActivity } from './moveActivity'
import { moveChapter } from './moveChapter'
import { previewImport } from './previewImport'
import { readImportTarget } from './readImportTarget'
import { readPlan } from './readPlan'
import { removeChapter } from './removeChapter'
import { restoreActivity } from './restoreActivity'

/** What the server does about plans, their chapters, goals and activities. */
export const planUseCases = {
  addActivity,
  addChapter,
  createPlan,
  deleteActivity,
  editActivity,
  editChapter,
  editGoal,
  editPlan,
  exportPlan,
  importPlan,
  moveActivity,
  moveChapter,
  previewImport,
  readImportTarget,
  readPlan,
  removeChapter,
  restoreActivity,
}
