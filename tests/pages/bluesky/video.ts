import { useEffect, useState } from 'react';

/**
 * The upload of a video, as far as the composer knows of it. The tests begin and end one with an event on the document:
 * a press that finds one running waits for its end.
 */
export function useVideo(): 'none' | 'uploading' | 'done' {
  const [video, setVideo] = useState<'none' | 'uploading' | 'done'>('none');
  useEffect(() => {
    const begin = () => setVideo('uploading');
    const end = () => setVideo('done');
    document.addEventListener('upload-begins', begin);
    document.addEventListener('upload-ends', end);
    return () => {
      document.removeEventListener('upload-begins', begin);
      document.removeEventListener('upload-ends', end);
    };
  }, []);
  return video;
}
