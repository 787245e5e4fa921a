// Nothing gets in: Electron's security recommendations and the app's own walls, as they stand in the running app.
import { rm } from 'node:fs/promises'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { ask } from './ask.ts'
import { freshFolder, launchApp } from './launch.ts'

const PAGE = 'app://parallax/index.html'

let app: ElectronApplication
let page: Page
let profile = ''

test.beforeAll(async () => {
  profile = await freshFolder('security')
  app = await launchApp({ profile })
  page = await app.firstWindow()
  await page.waitForLoadState('load')
})
test.afterAll(async () => {
  await app.close()
  await rm(profile, { recursive: true, force: true })
})

/** What the page violates while `work` runs in it, as "directive blocked-address". */
const violationsOf = async (work: () => void): Promise<string[]> => {
  await page.evaluate(() => {
    const seen: string[] = []
    Reflect.set(window, 'violations', seen)
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
    )
  })
  await page.evaluate(work)
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // A violation is reported in a task of its own; the one provoked here comes after all before it.
        document.addEventListener('securitypolicyviolation', () => resolve(Reflect.get(window, 'violations')), {
          once: true,
        })
        const last = new Image()
        last.src = 'https://last.example.net/'
      }),
  )
}

test.describe('the window', () => {
  test('is walled off from Node and Electron', async () => {
    const preferences = await app.evaluate(({ BrowserWindow, webContents }) => {
      const [window] = BrowserWindow.getAllWindows()
      const contents = webContents.getAllWebContents().find(({ id }) => id === window?.webContents.id)
      const found: unknown =
        contents === undefined ? null : Reflect.get(contents, 'getLastWebPreferences')?.call(contents)
      return found
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      enableBlinkFeatures: '',
    })
    // Electron reports these only where they differ from its own, closed default.
    for (const name of ['nodeIntegrationInWorker', 'navigateOnDragDrop', 'spellcheck'])
      expect(preferences).not.toHaveProperty(name)
  })

  test('has nothing of the machine but three functions', async () => {
    const found = await page.evaluate(() => ({
      bridge: Object.keys(Reflect.get(window, 'parallax')).sort(),
      others: ['require', 'process', 'module', 'global', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    }))
    expect(found).toEqual({ bridge: ['ask', 'listen', 'pathOf'], others: [] })
  })

  test('goes nowhere', async () => {
    await page.evaluate(() => {
      location.assign('https://example.net/')
      location.assign('app://parallax/assets/none.html')
      location.assign('data:text/html,<p>gone</p>')
      const link = Object.assign(document.createElement('a'), { href: 'https://example.net/', textContent: 'away' })
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      link.remove()
    })
    expect(await page.evaluate(() => window.open('https://example.net/'))).toBeNull()
    expect(await page.evaluate(() => window.open('about:blank'))).toBeNull()
    expect(page.url()).toBe(PAGE)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('is given no permission and no download', async () => {
    const permissions = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
      const states = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
      return (await Promise.all(states)).map(({ state }) => state)
    })
    expect(new Set(permissions)).toEqual(new Set(['denied']))
    const refused = app.evaluate(
      ({ session }) =>
        new Promise<boolean>((resolve) =>
          session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented)),
        ),
    )
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.txt'
      link.click()
    })
    expect(await refused).toBe(true)
  })

  test('checks no spelling, which would ask a host for dictionaries', async () => {
    const spelling = await app.evaluate(({ session }) => ({
      languages: session.defaultSession.getSpellCheckerLanguages(),
      enabled: session.defaultSession.isSpellCheckerEnabled(),
    }))
    expect(spelling).toEqual({ languages: [], enabled: false })
  })
})

test.describe('every page', () => {
  const headersOf = (address: string) =>
    page.evaluate(async (wanted) => {
      const response = await fetch(wanted)
      return { status: response.status, policy: response.headers.get('content-security-policy') ?? '' }
    }, address)

  test('carries the strict policy with a nonce of its own, refusals too', async () => {
    const script = await page.evaluate(() => document.querySelector('script')?.src ?? '')
    const answers = await Promise.all([PAGE, PAGE, script, 'app://parallax/none.js'].map(headersOf))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404])
    const nonces = answers.map(({ policy }) => /'nonce-([^']+)'/.exec(policy)?.[1])
    expect(new Set(nonces).size).toBe(4)
    for (const [at, { policy }] of answers.entries())
      expect(policy).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[at]}'; img-src 'self' data:; ` +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lexical 'allow-duplicates'",
      )
  })

  test('knows its nonce', async () => {
    const nonce = await page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '',
    )
    expect(nonce).toMatch(/^[\w+/=]{20,}$/)
  })

  test('comes from the built window and from nowhere else', async () => {
    const addresses = [
      'app://parallax/',
      'app://parallax/%2e%2e/main/index.js',
      'app://parallax/..%2fmain%2findex.js',
      'app://parallax/..%5cmain%5cindex.js',
      'app://parallax/%2e%2e%2f%2e%2e%2fpackage.json',
      'app://parallax/assets',
      'app://parallax/index.html%00.js',
    ]
    for (const address of addresses) expect((await headersOf(address)).status, address).toBe(404)
    const elsewhere = page.evaluate(() => fetch('app://elsewhere/index.html').then(String, () => 'refused'))
    expect(await elsewhere).toBe('refused')
  })

  test('runs no script and loads nothing that was not built', async () => {
    const violations = await violationsOf(() => {
      const refused = (work: () => void) => {
        try {
          work()
        } catch {
          // Trusted Types refuse by throwing.
        }
      }
      const element = (name: string, fields: object) => Object.assign(document.createElement(name), fields)
      refused(() => document.body.append(element('script', { text: 'window.ran = true' })))
      refused(() => document.body.append(element('script', { src: 'https://script.example.net/' })))
      refused(() => document.body.setAttribute('onclick', 'window.ran = true'))
      refused(() => {
        document.body.innerHTML += '<img src=x onerror="window.ran = true">'
      })
      document.body.append(element('iframe', { src: 'https://frame.example.net/' }))
      document.body.append(element('img', { src: 'https://image.example.net/' }))
      document.body.append(element('style', { textContent: 'body { color: red }' }))
      void fetch('https://fetch.example.net/').catch(() => undefined)
    })
    for (const expected of ['frame-src', 'img-src', 'style-src-elem', 'connect-src', 'require-trusted-types-for'])
      expect(
        violations.some((violation) => violation.startsWith(expected)),
        expected,
      ).toBe(true)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })
})

test.describe('the door', () => {
  test('refuses a page that is not ours, even with the bridge in its hands', async () => {
    const answer = await app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await foreign.loadURL('data:text/html,<p>foreign</p>')
      const said: unknown = await foreign.webContents.executeJavaScript(
        `parallax.ask('app.state', null).then(JSON.parse)`,
      )
      foreign.destroy()
      return said
    })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
  })

  test('opens only web addresses outside the app, and shows only files it wrote', async () => {
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Reflect.set(globalThis, 'opened', opened)
      shell.openExternal = async (url) => {
        opened.push(url)
      }
      shell.showItemInFolder = (path) => {
        opened.push(path)
      }
    })
    const addresses = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'app://parallax/',
      'data:text/html,x',
      'smb://a/b',
      '',
    ]
    for (const url of addresses)
      expect(await ask(page, 'app.openUrl', { url })).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(await ask(page, 'app.showFile', { path: '/etc/passwd' })).toMatchObject({ ok: false })
    expect(await ask(page, 'app.openUrl', { url: 'https://example.net/' })).toMatchObject({ ok: true })
    expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(['https://example.net/'])
  })

  test('answers whatever it is asked with a value, and lives', async () => {
    const strange = await page.evaluate(async () => {
      const bridge: { ask(channel: string, input: unknown): Promise<string> } = Reflect.get(window, 'parallax')
      const channels = ['app.setPreferences', 'app.openUrl', 'app.setUsable', 'notebook.create', 'notebook.open']
      channels.push('notebook.run', 'notebook.readText', 'import.readFiles', 'import.reread', 'import.add')
      channels.push('export.brief', '__proto__', 'constructor', 'toString', '')
      let seed = 7
      const pick = <T>(list: readonly T[]): T => {
        seed = (seed * 1103515245 + 12345) % 2147483648
        return list[seed % list.length] as T
      }
      const value = (depth: number): unknown => {
        const plain = [undefined, 0, -1, Number.NaN, 1e308, '', 'x', '\0', '\ud800', '../..', true, 9n, new Date(0)]
        const nested = [
          () => [value(depth - 1)],
          () => ({ [pick(keys)]: value(depth - 1), [pick(keys)]: value(depth - 1) }),
        ]
        return depth > 0 && pick([true, false]) ? pick(nested)() : pick(plain)
      }
      const keys = [
        'id',
        'input',
        'folder',
        'paths',
        'url',
        'key',
        'drafts',
        'ids',
        'constructor',
        'toString',
        'length',
      ]
      const wrong: string[] = []
      for (let round = 0; round < 10_000; round += 1) {
        const channel = pick(channels)
        const reply = await bridge.ask(channel, value(4)).then(JSON.parse, (error: unknown) => error)
        const ok: unknown = typeof reply === 'object' && reply !== null ? Reflect.get(reply, 'ok') : undefined
        if (ok !== false && channel !== 'app.setPreferences') wrong.push(`${channel}: ${JSON.stringify(reply)}`)
      }
      return wrong
    })
    expect(strange).toEqual([])
    const polluted = JSON.parse(
      '{"__proto__":{"polluted":true},"theme":"dark","constructor":{"prototype":{"polluted":1}}}',
    )
    await ask(page, 'app.setPreferences', polluted)
    expect(await app.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
    const long = await page.evaluate(() =>
      Reflect.get(window, 'parallax')
        .ask('notebook.open', { folder: 'x'.repeat(50_000_000) })
        .then(JSON.parse),
    )
    expect(long).toMatchObject({ ok: false })
    expect(await ask(page, 'app.state', null)).toMatchObject({ ok: true })
  })
})
