// What electron-builder is told. What a package holds is an allowlist: the built app, its description and its licences.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { wantedFuses } from './fuses.mjs'

/** The program's file name. Not `parallax`: that is the command line's name. */
export const executableName = 'parallax-desktop'

/** Of whoever publishes packages; a .deb cannot be made without them. `.invalid` belongs to nobody, by RFC 2606. */
const publisher = { homepage: 'https://parallax.invalid', maintainer: 'Parallax <parallax@parallax.invalid>' }

const comment = 'See how sources frame the same event, and write a brief that can be traced'

/** The placeholders are electron-builder's. */
const fileName = `\${productName}-\${version}-\${os}-\${arch}.\${ext}`

/**
 * @param {{ platform: 'linux' | 'darwin' | 'win32', output: string, licencesFile: string, electronDist: string | undefined, electronVersion: string }} made
 *   `electronDist`: the runtime that is installed here; undefined where the package is for another system, whose runtime electron-builder fetches
 * @returns {import('electron-builder').Configuration}
 */
export function configuration({ platform, output, licencesFile, electronDist, electronVersion }) {
  return {
    appId: 'parallax.notebook',
    productName: 'Parallax',
    copyright: 'The Parallax contributors. Licensed under the Apache License 2.0.',
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    directories: { output, buildResources: 'resources/icons' },
    artifactName: fileName,
    asar: true,
    files: ['out/**', '!out/main/cli.js', '!**/*.map', 'package.json', 'LICENSE', '!**/node_modules/**'],
    extraResources: [
      { from: 'resources/sample', to: 'sample' },
      { from: licencesFile, to: 'licences.txt' },
    ],
    extraMetadata: { desktopName: `${executableName}.desktop`, homepage: publisher.homepage },
    // Everything is bundled: there is nothing to install or to compile.
    npmRebuild: false,
    publish: null,
    electronFuses: {
      ...Object.fromEntries(wantedFuses(platform).map(({ name, on }) => [name, on])),
      resetAdHocDarwinSignature: platform === 'darwin',
    },
    afterExtract: ({ appOutDir, electronPlatformName }) => leaveOut(appOutDir, electronPlatformName),
    fileAssociations: [
      {
        ext: 'parallax',
        name: 'Parallax notebook',
        description: 'Parallax notebook',
        mimeType: 'application/x-parallax-notebook',
        role: 'Editor',
        rank: 'Owner',
      },
    ],
    linux: {
      executableName,
      // The desktop finds the entry of a window by its class, which Electron takes from desktopName.
      syncDesktopName: true,
      icon: 'resources/icons/linux',
      category: 'Office',
      synopsis: comment,
      description: comment,
      maintainer: publisher.maintainer,
      desktop: { entry: { GenericName: 'Research notebook', Keywords: 'research;notes;sources;claims;citations;' } },
    },
    deb: { packageCategory: 'text' },
    mac: { icon: 'resources/icons/parallax.icns', category: 'public.app-category.productivity', darkModeSupport: true },
    win: { icon: 'resources/icons/parallax.ico' },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
  }
}

/** Electron brings its own app and a version file along; a package has its own of both. */
async function leaveOut(appOutDir, platform) {
  const resources =
    platform === 'darwin' ? join(appOutDir, 'Electron.app/Contents/Resources') : join(appOutDir, 'resources')
  for (const path of [join(resources, 'default_app.asar'), join(appOutDir, 'version')])
    await rm(path, { recursive: true, force: true })
}
