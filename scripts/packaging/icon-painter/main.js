// Draws the icons with the very Chromium that the app runs on: a canvas gives exact sizes with a clear ground. Told by
// its environment what to draw; writes one PNG each.
import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow } from 'electron'

/** @type {{ svg: string, size: number, scale: number, png: string }[]} */
const pictures = JSON.parse(process.env.PARALLAX_ICONS)

/** Runs in the page. `scale`: the part of the square that the picture fills. */
const paint = async (address, size, scale) => {
  const image = new Image(1024, 1024)
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  const side = size * scale
  canvas.getContext('2d').drawImage(image, (size - side) / 2, (size - side) / 2, side, side)
  return canvas.toDataURL('image/png')
}

// A fault must not leave a program without a window running.
process.on('unhandledRejection', (error) => {
  console.error(error)
  app.exit(1)
})

const paintAll = async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('data:text/html,')
  for (const { svg, size, scale, png } of pictures) {
    const address = `data:image/svg+xml;base64,${readFileSync(svg).toString('base64')}`
    const url = await window.webContents.executeJavaScript(`(${paint})(${JSON.stringify(address)}, ${size}, ${scale})`)
    writeFileSync(png, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
  }
  app.exit(0)
}

// Not awaited: Electron is ready only once this module has been read to its end.
void app.whenReady().then(paintAll)
