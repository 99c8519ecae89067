import { createProject } from './createProject'
import { editProject } from './editProject'
import { joinProject } from './joinProject'
import { leaveProject } from './leaveProject'
import { listProjects } from './listProjects'
import { readNewProject } from './readNewProject'
import { readProject } from './readProject'
import { readProjectForEdit } from './readProjectForEdit'

/** What the server does about joint projects. */
export const projectUseCases = {
  createProject,
  editProject,
  joinProject,
  leaveProject,
  listProjects,
  readNewProject,
  readProject,
  readProjectForEdit,
}
