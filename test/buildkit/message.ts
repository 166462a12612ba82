import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'

/** A number of a field, and its value. */
export type Field = readonly [number, string | number | Uint8Array]

/** A protobuf message: numbers are varints, all else is length-delimited. */
export function message(...fields: readonly Field[]): Uint8Array {
  const writer = new BinaryWriter()
  for (const [number, value] of fields) {
    if (typeof value === 'number') writer.tag(number, WireType.Varint).int64(value)
    else {
      writer.tag(number, WireType.LengthDelimited)
      if (typeof value === 'string') writer.string(value)
      else writer.bytes(value)
    }
  }
  return writer.finish()
}
