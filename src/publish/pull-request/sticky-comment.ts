import type { PullRequests } from '../../hosts/pull-requests.ts'

export interface StickyComment {
  readonly pullRequest: number
  /** How the body begins; finds the comment again. */
  readonly marker: string
  readonly body: string
  /** Without it only a comment that is there is edited. */
  readonly mayCreate: boolean
}

export type Placement = 'created' | 'edited' | 'none'

/** Puts the text where it was put before: one comment, and the same one, however many runs there are. */
export async function placeComment(pulls: PullRequests, comment: StickyComment): Promise<Placement> {
  const { pullRequest, marker, body, mayCreate } = comment
  let found = await pulls.findComments(pullRequest, marker)
  if (found.length === 0) {
    if (!mayCreate) return 'none'
    const created = await pulls.createComment(pullRequest, body)
    // Another run may have looked when neither had written, or a request that seemed lost have arrived: the oldest stays.
    found = await pulls.findComments(pullRequest, marker)
    if ((found[0]?.id ?? created.id) === created.id) return 'created'
  }
  const [oldest, ...surplus] = found
  if (oldest === undefined) return 'none'
  await pulls.editComment(oldest.id, body)
  for (const { id } of surplus) await pulls.removeComment(id)
  return 'edited'
}
