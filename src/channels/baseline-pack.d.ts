declare module 'virtual:curtain/baseline-pack' {
  const pack: import('../policy/pack-schema').Pack;
  export default pack;
}
