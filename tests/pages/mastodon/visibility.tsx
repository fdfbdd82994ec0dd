import { useState } from 'react';

const CHOICES = ['Public, anyone can quote', 'Quiet public, anyone can quote', 'Followers', 'Private mention'];

/** Who will read the post: a button with the choice on it, and its menu, which covers the text below. */
export function Visibility() {
  const [chosen, setChosen] = useState(CHOICES[0]);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="dropdown-button" onClick={() => setOpen(!open)} title="Change post privacy" type="button">
        <span className="dropdown-button__label">{chosen}</span>
      </button>
      {open && (
        <div className="dropdown-menu" role="menu">
          {CHOICES.map((choice) => (
            <button
              key={choice}
              onClick={() => {
                setChosen(choice);
                setOpen(false);
              }}
              role="menuitem"
              type="button"
            >
              {choice}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
