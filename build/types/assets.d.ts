// Files that the bundler hands over as text.
declare module '*?raw' {
  const text: string
  export default text
}

// Scripts that the bundler hands over as one classic script, as text.
declare module '*?classic' {
  const text: string
  export default text
}
