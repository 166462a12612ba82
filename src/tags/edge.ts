import { branchOf } from './context.ts'
import { NOTHING, type RuleDefinition } from './definition.ts'

/** `edge`, for the last commit of a branch: the default one, unless another is named. */
export const edge: RuleDefinition = {
  type: 'edge',
  priority: 700,
  attributes: ['branch'],
  compile: ({ branch: named }) => ({
    ok: true,
    value: (context) => {
      const branch = branchOf(context)
      const wanted = named || context.defaultBranch
      if (branch !== undefined && wanted === undefined)
        return {
          kind: 'nothing',
          note: 'the default branch is not known here; name it: type=edge,branch=main',
        }
      if (branch === undefined || branch !== wanted) return NOTHING
      return { kind: 'tag', value: 'edge', moving: true, follows: { kind: 'branch', branch }, latest: false }
    },
  }),
}
