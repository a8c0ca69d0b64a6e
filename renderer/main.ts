// Starts the window: asks for its state, then shows the start screen or the open book.
import './trusted-types.ts'
import { mount } from 'svelte'
import App from './App.svelte'
import { bridge } from './bridge.ts'
import { AppWindow } from './state/app-window.svelte.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

const state = await bridge.call('app.state', {})
// The state has no expected failure; without it there is nothing to show.
if (!state.ok) throw new Error(`The window has no state: ${state.failure.kind}`)
mount(App, { target: document.body, props: { app: new AppWindow(bridge, state.value, localStorage) } })
