// Loaded into an app's main process before the app itself: as soon as the first window shows what may be clicked it is
// clicked, and once the answer is painted that is said on stdout. `BENCH_CLICK` and `BENCH_ANSWER` are the selectors of
// the two. The same for our app and for the empty one, so that looking costs both alike.
const { app } = require('electron')

const AGAIN = 100

/** Runs in the page: resolves with the middle of the first element that matches, once it has been painted. */
const paintedMiddle = (selector) =>
  new Promise((resolve) => {
    const paint = (element) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          const { left, top, width, height } = element.getBoundingClientRect()
          resolve({ x: Math.round(left + width / 2), y: Math.round(top + height / 2) })
        }
        port2.postMessage(null)
      })
    const observer = new MutationObserver(() => look())
    const look = () => {
      const element = document.querySelector(selector)
      if (element === null) return false
      observer.disconnect()
      paint(element)
      return true
    }
    if (!look()) observer.observe(document, { subtree: true, childList: true, attributes: true })
  })

const inPage = (contents, selector) =>
  contents.mainFrame.executeJavaScript(`(${paintedMiddle})(${JSON.stringify(selector)})`)

/** By the debugger's door: what `sendInputEvent` sends is neither mouse nor pen, and widgets take it for something else. */
const click = (contents, { x, y }) => {
  const send = (type) =>
    contents.debugger.sendCommand('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      clickCount: 1,
      pointerType: 'mouse',
    })
  void send('mousePressed')
  void send('mouseReleased')
}

const watch = async (contents) => {
  const middle = await inPage(contents, process.env.BENCH_CLICK)
  process.stdout.write('shown\n')
  const answer = inPage(contents, process.env.BENCH_ANSWER)
  contents.debugger.attach()
  click(contents, middle)
  // A click may come before the page may be clicked; then it is lost, and an impatient person clicks again.
  const impatience = setInterval(() => click(contents, middle), AGAIN)
  await answer
  clearInterval(impatience)
  contents.debugger.detach()
  process.stdout.write('answered\n')
}

app.once('browser-window-created', (_event, { webContents }) => {
  webContents.once('dom-ready', () => void watch(webContents))
})
