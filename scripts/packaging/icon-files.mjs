// The icon files of Windows and macOS: both are a table of contents and then PNGs. Made here, since the tool that
// electron-builder would make them with is one more download.

/**
 * @param {{ size: number, png: Buffer }[]} pictures at most 256 pixels wide
 * @returns {Buffer} an .ico
 */
export function icoOf(pictures) {
  const table = Buffer.alloc(6 + 16 * pictures.length)
  table.writeUInt16LE(1, 2)
  table.writeUInt16LE(pictures.length, 4)
  let offset = table.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    // A byte cannot say 256; none says it.
    table.writeUInt8(size % 256, at)
    table.writeUInt8(size % 256, at + 1)
    table.writeUInt16LE(1, at + 4)
    table.writeUInt16LE(32, at + 6)
    table.writeUInt32LE(png.length, at + 8)
    table.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)])
}

/** What macOS calls a picture, by its width in pixels; the second name is that of half the width on a fine screen. */
const appleTypes = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/**
 * @param {{ size: number, png: Buffer }[]} pictures
 * @returns {Buffer} an .icns
 */
export function icnsOf(pictures) {
  const parts = pictures.flatMap(({ size, png }) => (appleTypes[size] ?? []).map((type) => part(type, png)))
  return part('icns', Buffer.concat(parts))
}

function part(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + head.length, 4)
  return Buffer.concat([head, content])
}
