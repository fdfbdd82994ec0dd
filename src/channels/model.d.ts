declare module 'virtual:curtain/model' {
  const base64: string;
  export default base64;
}
