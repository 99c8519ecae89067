import { accountRows } from './testAccountRows'
import { approvalRows } from './testApprovalRows'
import { boardRows } from './testBoardRows'
import { homeworkRows } from './testHomeworkRows'
import { partnerRows } from './testPartnerRows'
import { planRows } from './testPlanRows'
import { publicRows } from './testPublicRows'
import { progressRows } from './testProgressRows'
import { projectRows } from './testProjectRows'
import type { Row } from './testRow'
import { seminarRows } from './testSeminarRows'
import { workshopRows } from './testWorkshopRows'

/** The whole table. */
export const rows: readonly Row[] = [
  ...accountRows,
  ...workshopRows,
  ...boardRows,
  ...homeworkRows,
  ...partnerRows,
  ...planRows,
  ...progressRows,
  ...projectRows,
  ...seminarRows,
  ...approvalRows,
  ...publicRows,
]
