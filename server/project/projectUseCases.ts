import { createProject } from './createProject'
import { editProject } from './editProject'
import { listProjects } from './listProjects'
import { readNewProject } from './readNewProject'
import { readProject } from './readProject'
import { readProjectForEdit } from './readProjectForEdit'

/** What the server does about joint projects. */
export const projectUseCases = {
  createProject,
  editProject,
  listProjects,
  readNewProject,
  readProject,
  readProjectForEdit,
}
