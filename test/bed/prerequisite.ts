/** Something that the machine lacks. Its message is the one line that the user gets: no stack, exit 1. */
export class MissingPrerequisite extends Error {
  override name = 'MissingPrerequisite'
}
