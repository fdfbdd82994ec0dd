export interface Tweet {
  name: string;
  handle: string;
  text: string;
}

export const timeline: Tweet[] = [
  {
    name: 'Alex Rivera',
    handle: 'alexrivera',
    text: 'My dad was in your ER last night. Can someone tell me how he is?',
  },
  { name: 'Riverside Runners', handle: 'riversiderun', text: 'Two weeks to the half marathon. Who is in?' },
  { name: 'Maple Street Bakery', handle: 'maplebakes', text: 'Cardamom buns are back on Saturday morning.' },
];

export function TweetCard({ tweet }: { tweet: Tweet }) {
  return (
    <article className="tweet row" data-testid="tweet">
      <div className="avatar" />
      <div>
        <b>{tweet.name}</b> <span className="quiet">@{tweet.handle}</span>
        <div data-testid="tweetText" lang="en">
          <span>{tweet.text}</span>
        </div>
      </div>
    </article>
  );
}
