// What happens to whole machines: restarts, crashes, cloned disks, backups put back.
import { appendFile, cp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Device } from './device.ts'

/** Closes the app and starts it again. */
export async function restart(device: Device): Promise<void> {
  await device.close()
  await device.open()
}

/** Stops the machine dead: what is on its disk now is all that is left of it. */
export async function crash(device: Device): Promise<void> {
  const disk = `${device.data}-kaatunut`
  await cp(device.data, disk, { recursive: true })
  await cp(device.replica, `${disk}-kansio`, { recursive: true, preserveTimestamps: true })
  await device.close()
  await replace(device.data, disk)
  await replace(device.replica, `${disk}-kansio`)
  if (device.dice.chance(50)) await tearLog(device)
  await device.open()
}

async function replace(path: string, by: string): Promise<void> {
  await rm(path, { recursive: true })
  await rename(by, path)
}

/** The last write before the crash reached the disk only in part. */
async function tearLog({ data, dice }: Device): Promise<void> {
  const logs = (await filesNamed(data, /^\d{6}\.loki$/)).sort()
  const newest = logs.at(-1)
  if (newest !== undefined) await appendFile(newest, dice.bytes(1 + dice.below(40)))
}

async function filesNamed(folder: string, name: RegExp): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((file) => file.isFile() && name.test(file.name))
    .map((file) => join(file.parentPath, file.name))
}

/** Copies a device's whole disk to another machine. Both go on, each with a client of the cloud of its own. */
export async function clone(original: Device, name: string): Promise<Device> {
  const { place, world } = original
  const copy = new Device(name, place, world)
  await original.close()
  await cp(original.replica, copy.replica, { recursive: true })
  await cp(original.data, copy.data, { recursive: true })
  world.cloud.clone(original.replica, copy.replica)
  await original.open()
  await copy.open()
  return copy
}

/** Copies the data folder away, as a backup of the computer would. */
export async function backUp(device: Device): Promise<void> {
  const backup = backupOf(device)
  await device.close()
  await rm(backup, { recursive: true, force: true })
  await cp(device.data, backup, { recursive: true })
  await device.open()
}

/** Puts the data folder back as it was, after all words had reached the shared folder; nothing without a backup. */
export async function restoreBackup(device: Device): Promise<void> {
  if ((await filesNamed(device.place, /./)).every((path) => !path.startsWith(backupOf(device)))) return
  await device.store.sync({ now: true })
  await device.close()
  await rm(device.data, { recursive: true })
  await cp(backupOf(device), device.data, { recursive: true })
  await device.open()
}

function backupOf(device: Device): string {
  return `${device.data}-varmuuskopio`
}
