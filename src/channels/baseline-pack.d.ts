declare module 'virtual:curtain/baseline-pack' {
  const pack: import('../policy/schema').Pack;
  export default pack;
}
