// Small WebP images: four pixels wide and three high, made with libwebp.
const image = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** Without loss; its columns are solid, half and wholly see-through, and solid. The third row is (x · 60, 160, 200). */
export const seeThroughWebp = image(
  'UklGRj4AAABXRUJQVlA4TDEAAAAvA4AAEF8wUAKBZLDwBxtkAgEKlsvyQsUBnFgN2wQHEAQBJAqx5DDLSrNMGtH/wGYHAA==',
)

/** With loss and solid. */
export const solidWebp = image(
  'UklGRm4AAABXRUJQVlA4IGIAAAAQAwCdASoEAAMAAMASJbACdLcAa4B6AGSAeQADc/SmNUAA/u0vun/w86q8wD/x//ZiCnWlVrD/y2/z7o4sn+tL8dw383/5c23hOz/6ruDeFP0jgitwb/wH/HrZ/9TdmQAAAA==',
)

/** It moves: two frames. */
export const movingWebp = image(
  'UklGRsoAAABXRUJQVlA4WAoAAAASAAAAAwAAAgAAQU5JTQYAAAAAAAAAAABBTk1GTAAAAAAAAAAAAAMAAAIAAGQAAAJWUDhMNAAAAC8DgAAQTyAQSPGIIUyQbVOwYR/hYIMsICh6zvQIdYAvgAcACAJIJFJIYa4RRhg/ov9BXQ5BTk1GSgAAAAAAAAAAAAMAAAIAAGQAAAJWUDhMMgAAAC8DgAAQTyAQSPGIIUyQbVOwYR/hYIMsICh6zvQIdYAvgAcAyAJMg+cWVgopFNH/yB0F',
)
