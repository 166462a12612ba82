import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'

/** An image's files, in the order of its layers. */
export interface ArchivedImage {
  /** A tag, by which Docker then knows it. */
  readonly name: string
  readonly config: string
  readonly layers: readonly string[]
}

/**
 * Writes an image as `docker load` of any age takes it; layers may be compressed.
 * @see https://github.com/moby/docker-image-spec/blob/v1.3.1/v1.2.md#combined-image-json--filesystem-changeset-format
 */
export async function writeDockerArchive(
  path: string,
  { name, config, layers }: ArchivedImage,
): Promise<void> {
  const archive = pack()
  const written = pipeline(archive, createWriteStream(path, { mode: 0o600 }))
  // A failure on the one side ends the other, and is told once.
  const filled = fill()
  await Promise.all([written, filled])

  async function fill(): Promise<void> {
    try {
      const names = layers.map((_, index) => `layer-${index}`)
      const manifest = [{ Config: 'config.json', RepoTags: [name], Layers: names }]
      archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest))
      await add('config.json', config)
      for (const [index, layer] of layers.entries()) await add(`layer-${index}`, layer)
      archive.finalize()
    } catch (error) {
      archive.destroy(error instanceof Error ? error : new Error(String(error)))
      throw error
    }
  }

  async function add(entry: string, file: string): Promise<void> {
    const { size } = await stat(file)
    await pipeline(createReadStream(file), archive.entry({ name: entry, size }))
  }
}
