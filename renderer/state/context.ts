// What components reach without handing it down: the window and the open book.
import { createContext } from 'svelte'
import type { AppWindow } from './app-window.svelte.ts'
import type { OpenBook } from './open-book.svelte.ts'

/** The window as a whole. */
export const [getApp, setApp] = createContext<AppWindow>()

/** The open book; only inside a book's view. */
export const [getBook, setBook] = createContext<OpenBook>()
